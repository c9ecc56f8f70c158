# %% role="right" grade_id="read-picture"
supported = "c"

# %% role="right" grade_id="read-picture"
supported = "(C)"

# %% role="right" grade_id="read-picture"
supported = ["C"]

# %% role="wrong" grade_id="read-picture"
# de: wenn Sie beide Linien zusammenzählen
# en: when you add up both lines
supported = "A"

# %% role="wrong" grade_id="read-picture"
# de: Keine Daten heißt nicht: kein Interesse.
# en: No data does not mean no interest.
supported = "B"

# %% role="wrong" grade_id="read-picture"
# de: wie viel Arbeit sie machen, zeigt es nicht
# en: or how much work they cause
supported = "D"

# %% role="wrong" grade_id="read-picture"
# de: Gefragt ist genau eine Antwort.
# en: Give exactly one answer.
supported = "CD"

# %% role="right" grade_id="count-visits"
people = morning["patron_id"].nunique()
visits = len(morning[["patron_id", "loaned_at"]].drop_duplicates())

# %% role="right" grade_id="count-visits"
people, visits = 3.0, 4.0

# %% role="right" grade_id="count-visits"
people = len(set(morning["patron_id"]))
visits = 2 + 1 + 1

# %% role="wrong" grade_id="count-visits"
# de: Das ist die Zahl der Zeilen.
# en: That is the number of rows.
people = 3
visits = 7

# %% role="wrong" grade_id="count-visits"
# de: Das ist die Zahl der Menschen
# en: That is the number of people
people = 3
visits = 3

# %% role="wrong" grade_id="count-visits"
# de: Zählen Sie jedes Kennzeichen in `patron_id` nur einmal
# en: count each label in `patron_id` only once
people = 4
visits = 4

# %% role="wrong" grade_id="count-visits"
# de: gefragt ist eine Zahl
# en: expected a number
people = "3"
visits = "4"

# %% role="wrong" grade_id="count-visits"
# de: gefragt ist eine Zahl
# en: expected a number
people = morning["patron_id"].unique()
visits = morning.drop_duplicates()

# %% role="wrong" grade_id="count-visits"
# de: Zwei Zeilen sind derselbe Besuch, wenn `patron_id` **und** `loaned_at` gleich sind.
# en: two rows are the same visit if both `patron_id` **and** `loaned_at` are equal
people = 3
visits = 5

# %% role="wrong" grade_id="count-visits"
# de: Welches Medium es war, spielt keine Rolle.
# en: Which item it was plays no part.
people = morning["patron_id"].nunique()
visits = len(morning[["patron_id", "format"]].drop_duplicates())

# %% role="right" grade_id="step-order"
steps = "C, D, A, E, B"

# %% role="right" grade_id="step-order"
steps = ["C", "D", "A", "E", "B"]

# %% role="right" grade_id="step-order"
steps = "c-d-a-e-b"

# %% role="wrong" grade_id="step-order"
# de: Auswählen können Sie erst, wenn feststeht
# en: You can select only once it is clear
steps = "CADEB"

# %% role="wrong" grade_id="step-order"
# de: bevor Sie die Tabelle anfassen
# en: before you touch the table
steps = "DCAEB"

# %% role="wrong" grade_id="step-order"
# de: rechnet mit Zeilen, um die es nicht geht
# en: you include rows that do not matter
steps = "CDEAB"

# %% role="wrong" grade_id="step-order"
# de: Dafür muss die Zahl erst da sein.
# en: For that the number has to exist first.
steps = "CDABE"

# %% role="wrong" grade_id="step-order"
# de: Es fehlt noch: `B`
# en: Still missing: `B`
steps = "CDAE"

# %% role="right" grade_id="often-renewed"
often_renewed = loans.loc[loans["renewals"] > 2]

# %% role="right" grade_id="often-renewed"
often_renewed = loans.query("renewals > 2")

# %% role="right" grade_id="often-renewed"
is_often = loans["renewals"] > 2
often_renewed = loans[is_often].sort_values("loaned_at").reset_index(drop=True)

# %% role="right" grade_id="often-renewed"
often_renewed = loans[loans["renewals"] >= 3].copy()

# %% role="wrong" grade_id="often-renewed"
# de: Das ist die Maske selbst.
# en: This is the mask itself.
is_often = loans["renewals"] > 2
often_renewed = is_often

# %% role="wrong" grade_id="often-renewed"
# de: gefragt ist eine Tabelle (DataFrame)
# en: expected a table (DataFrame)
is_often = loans["renewals"] > 2
often_renewed = is_often.sum()

# %% role="wrong" grade_id="often-renewed"
# de: zwei oder weniger Verlängerungen
# en: two renewals or fewer
is_often = loans["renewals"] >= 2
often_renewed = loans[is_often]

# %% role="wrong" grade_id="often-renewed"
# de: Die Maske ist noch nicht angewendet.
# en: the mask is not applied yet
often_renewed = loans.where(loans["renewals"] > 2)

# %% role="wrong" grade_id="often-renewed"
# de: Doppelte eckige Klammern liefern eine Tabelle
# en: Double square brackets give a table
is_often = loans["renewals"] > 2
often_renewed = loans["renewals"][is_often]

# %% role="wrong" grade_id="often-renewed"
# de: zu wenige
# en: too few
is_often = loans["renewals"] > 2
often_renewed = loans[is_often].head()


# %% role="right" grade_id="desk-since"
def desk_loans_since(loans, day):
    return loans[(loans["channel"] == "desk") & (loans["loaned_at"] >= day)]


# %% role="right" grade_id="desk-since"
def desk_loans_since(loans, day):
    return loans.query("channel == 'desk' and loaned_at >= @day")


# %% role="right" grade_id="desk-since"
def desk_loans_since(loans, day):
    at_desk = loans[loans["channel"] == "desk"]
    return at_desk[at_desk["loaned_at"] >= day].reset_index(drop=True)


# %% role="right" grade_id="desk-since"
def desk_loans_since(table, from_day):
    return table.loc[table.channel.isin(["desk"]) & ~(table.loaned_at < from_day), :]


# %% role="right" grade_id="desk-since"
def desk_loans_since(loans, day):
    rows = [
        position
        for position, (channel, at) in enumerate(zip(loans["channel"], loans["loaned_at"]))
        if channel == "desk" and at >= day
    ]
    return loans.iloc[rows]


# %% role="wrong" grade_id="desk-since"
# de: Bedingungen über ganze Spalten verknüpfen Sie mit `&`
# en: Combine conditions on whole columns with `&`
def desk_loans_since(loans, day):
    return loans[(loans["channel"] == "desk") and (loans["loaned_at"] >= day)]


# %% role="wrong" grade_id="desk-since"
# de: `return loans[loans["channel"] == "desk" & loans["loaned_at"] >= day]`
# en: `return loans[loans["channel"] == "desk" & loans["loaned_at"] >= day]`
def desk_loans_since(loans, day):
    return loans[loans["channel"] == "desk" & loans["loaned_at"] >= day]


# %% role="wrong" grade_id="desk-since"
# de: Gelten beide Bedingungen zugleich
# en: Do both conditions apply at once
def desk_loans_since(loans, day):
    return loans[(loans["channel"] == "desk") | (loans["loaned_at"] >= day)]


# %% role="wrong" grade_id="desk-since"
# de: auch groß und klein
# en: including upper and lower case
def desk_loans_since(loans, day):
    return loans[(loans["channel"] == "Desk") & (loans["loaned_at"] >= day)]


# %% role="wrong" grade_id="desk-since"
# de: Benutzt Ihre Funktion ihren Parameter `day`?
# en: Does your function use its parameter `day`?
def desk_loans_since(loans, day):
    return loans[(loans["channel"] == "desk") & (loans["loaned_at"] >= opening)]


# %% role="wrong" grade_id="desk-since"
# de: Das ist die Maske selbst.
# en: This is the mask itself.
def desk_loans_since(loans, day):
    return (loans["channel"] == "desk") & (loans["loaned_at"] >= day)


# %% role="wrong" grade_id="desk-since"
# de: Haben Sie `return` vergessen?
# en: Did you forget `return`?
def desk_loans_since(loans, day):
    at_desk = loans["channel"] == "desk"
    since_day = loans["loaned_at"] >= day
    loans[at_desk & since_day]


# %% role="wrong" grade_id="desk-since"
# de: Zurück kommt es erst mit `return`
# en: Only `return` hands it back
def desk_loans_since(loans, day):
    print(loans[(loans["channel"] == "desk") & (loans["loaned_at"] >= day)].head(2))


# %% role="wrong" grade_id="desk-since"
# de: In Ihrem Ergebnis stehen Ausleihen vor `day`.
# en: Your result contains loans before `day`.
def desk_loans_since(loans, day):
    return loans[loans["channel"] == "desk"]


# %% role="wrong" grade_id="desk-since"
# de: `>` lässt die Grenze selbst weg
# en: `>` leaves out the limit itself
def desk_loans_since(loans, day):
    return loans[(loans["channel"] == "desk") & (loans["loaned_at"] > day)]


# %% role="wrong" grade_id="desk-since"
# de: `>` lässt die Grenze selbst weg
# en: `>` leaves out the limit itself
def desk_loans_since(loans, day):
    return loans.query("channel == 'desk' and not loaned_at <= @day")


# %% role="wrong" grade_id="desk-since"
# de: eine Tabelle ohne passende Zeile
# en: a table without a matching row
def desk_loans_since(loans, day):
    since_day = loans["loaned_at"].dt.day_of_year >= day.day_of_year
    return loans[(loans["channel"] == "desk") & since_day]


# %% role="wrong" grade_id="desk-since"
# de: Es fehlen die Spalten
# en: are missing
def desk_loans_since(loans, day):
    chosen = (loans["channel"] == "desk") & (loans["loaned_at"] >= day)
    return loans.loc[chosen, ["patron_id", "item_id"]]


# %% role="right" grade_id="may-loans"
def loans_in_may(loans):
    return loans[loans["loaned_at"].between("2024-05-01", "2024-06-01", inclusive="left")]


# %% role="right" grade_id="may-loans"
def loans_in_may(loans):
    since_may = loans["loaned_at"] >= "2024-05-01"
    after_may = loans["loaned_at"] > "2024-05-31 23:59"
    return loans[since_may & ~after_may]


# %% role="right" grade_id="may-loans"
def loans_in_may(loans):
    since_may = loans["loaned_at"] >= "2024-05-01"
    after_may = loans["loaned_at"].dt.normalize() > "2024-05-31"
    return loans[since_may & ~after_may]


# %% role="right" grade_id="may-loans"
def loans_in_may(loans):
    when = loans["loaned_at"].dt
    return loans[(when.year == 2024) & (when.month == 5)]


# %% role="right" grade_id="may-loans"
def loans_in_may(loans):
    return loans[loans["loaned_at"].dt.strftime("%Y-%m") == "2024-05"]


# %% role="right" grade_id="may-loans"
def loans_in_may(loans):
    day = loans["loaned_at"].dt.normalize()
    return loans[day.between(pd.Timestamp("2024-05-01"), pd.Timestamp("2024-05-31"))]


# %% role="right" grade_id="may-loans"
def loans_in_may(loans):
    return loans[loans["loaned_at"].between("2024-05-01", "2024-05-31 23:59")]


# %% role="wrong" grade_id="may-loans"
# de: Der 31. Mai fehlt noch immer.
# en: 31 May is still missing.
def loans_in_may(loans):
    in_may = loans["loaned_at"].between("2024-05-01", "2024-05-31")
    return loans[in_may]


# %% role="wrong" grade_id="may-loans"
# de: Gefragt ist der Mai 2024.
# en: The task asks for May 2024 only.
def loans_in_may(loans):
    return loans[loans["loaned_at"].dt.month == 5]


# %% role="wrong" grade_id="may-loans"
# de: `between` und `<=` nehmen die obere Grenze mit
# en: `between` and `<=` include the upper limit
def loans_in_may(loans):
    return loans[loans["loaned_at"].between("2024-05-01", "2024-06-01")]


# %% role="wrong" grade_id="may-loans"
# de: Eine Ausleihe vom 1. Juni um 0 Uhr zählt bei Ihnen noch zum Mai.
# en: a loan on 1 June at midnight still counts as May
def loans_in_may(loans):
    since_may = loans["loaned_at"] >= "2024-05-01"
    after_may = loans["loaned_at"] > "2024-06-01"
    return loans[since_may & ~after_may]


# %% role="wrong" grade_id="may-loans"
# de: An den Rändern des Monats
# en: At the edges of the month
def loans_in_may(loans):
    return loans[(loans["loaned_at"] > "2024-05-01") & (loans["loaned_at"] < "2024-06-01")]


# %% role="wrong" grade_id="may-loans"
# de: Das gilt als 6. Januar; das Jahr gehört nach vorn.
# en: it counts as 6 January; the year has to come first
def loans_in_may(loans):
    since_may = loans["loaned_at"] >= "2024-05-01"
    after_may = loans["loaned_at"] >= "01.06.2024"
    return loans[since_may & ~after_may]


# %% role="wrong" grade_id="may-loans"
# de: Ihr Mai beginnt am 5. Januar.
# en: Your May begins on 5 January.
def loans_in_may(loans):
    since_may = loans["loaned_at"] >= "01.05.2024"
    after_may = loans["loaned_at"] >= "01.06.2024"
    return loans[since_may & ~after_may]


# %% role="wrong" grade_id="may-loans"
# de: Ihr Mai beginnt am 5. Januar.
# en: Your May begins on 5 January.
def loans_in_may(loans):
    return loans[loans["loaned_at"].between("01.05.2024", "31.05.2024")]


# %% role="wrong" grade_id="may-loans"
# de: Ein `~` davor kehrt sie um.
# en: A `~` in front of it turns it round.
def loans_in_may(loans):
    since_may = loans["loaned_at"] >= "2024-05-01"
    after_may = loans["loaned_at"] < "2024-06-01"
    return loans[since_may & ~after_may]


# %% role="wrong" grade_id="may-loans"
# de: Gefragt ist der Mai 2024.
# en: The task asks for May 2024 only.
def loans_in_may(loans):
    since_may = loans["loaned_at"] >= "2024-05-01"
    after_may = loans["loaned_at"].dt.month != 5
    return loans[since_may & ~after_may]


# %% role="wrong" grade_id="may-loans"
# de: Begrenzt die zweite Bedingung wirklich?
# en: Does the second condition really set a limit?
def loans_in_may(loans):
    return loans[(loans["loaned_at"] >= "2024-05-01") | (loans["loaned_at"] < "2024-06-01")]


# %% role="wrong" grade_id="may-loans"
# de: In Ihrem Ergebnis stehen Ausleihen vor dem 1. Mai.
# en: Your result contains loans from before 1 May.
def loans_in_may(loans):
    return loans[loans["loaned_at"] < "2024-06-01"]


# %% role="wrong" grade_id="may-loans"
# de: Können beide Bedingungen zugleich gelten?
# en: Can both conditions hold at once?
def loans_in_may(loans):
    return loans[(loans["loaned_at"] < "2024-05-01") & (loans["loaned_at"] > "2024-05-31")]


# %% role="wrong" grade_id="may-loans"
# de: In Ihrem Ergebnis stehen Ausleihen vor dem 1. Mai.
# en: Your result contains loans from before 1 May.
def loans_in_may(loans):
    return loans[(loans["loaned_at"] >= "2024-04-30") & (loans["loaned_at"] < "2024-06-01")]


# %% role="right" grade_id="weekday-hour"
def with_weekday_and_hour(loans):
    result = loans.copy()
    result["weekday"] = result["loaned_at"].dt.dayofweek
    result["hour"] = result["loaned_at"].dt.hour
    return result


# %% role="right" grade_id="weekday-hour"
def with_weekday_and_hour(loans):
    return loans.assign(
        weekday=lambda table: table["loaned_at"].dt.weekday,
        hour=lambda table: table["loaned_at"].dt.hour,
    )


# %% role="right" grade_id="weekday-hour"
def with_weekday_and_hour(loans):
    return loans.assign(
        hour=[at.hour for at in loans["loaned_at"]],
        weekday=[at.weekday() for at in loans["loaned_at"]],
    )


# %% role="right" grade_id="weekday-hour"
def with_weekday_and_hour(loans):
    loans = loans.assign(weekday=loans["loaned_at"].dt.isocalendar().day - 1)
    loans = loans.assign(hour=loans["loaned_at"].dt.hour.astype(float))
    return loans


# %% role="wrong" grade_id="weekday-hour"
# de: Ihre Funktion verändert, was ihr übergeben wurde
# en: Your function changes what was passed to it
def with_weekday_and_hour(loans):
    loans["weekday"] = loans["loaned_at"].dt.day_of_week
    loans["hour"] = loans["loaned_at"].dt.hour
    return loans


# %% role="wrong" grade_id="weekday-hour"
# de: enthält Texte, gefragt sind Zahlen
# en: holds texts; expected numbers
def with_weekday_and_hour(loans):
    return loans.assign(weekday=loans["loaned_at"].dt.day_name(), hour=loans["loaned_at"].dt.hour)


# %% role="wrong" grade_id="weekday-hour"
# de: In `weekday` ist Montag nicht 0.
# en: In `weekday`, Monday is not 0.
def with_weekday_and_hour(loans):
    return loans.assign(
        weekday=loans["loaned_at"].dt.isocalendar().day, hour=loans["loaned_at"].dt.hour
    )


# %% role="wrong" grade_id="weekday-hour"
# de: Kommt der Wochentag aus `loaned_at`?
# en: Does the weekday come from `loaned_at`?
def with_weekday_and_hour(loans):
    return loans.assign(
        weekday=loans["returned_at"].dt.day_of_week, hour=loans["loaned_at"].dt.hour
    )


# %% role="right" grade_id="weekday-hour"
def with_weekday_and_hour(loans):
    weekday = loans["loaned_at"].dt.day_of_week
    hour = loans["loaned_at"].dt.hour
    return pd.concat([loans, weekday.rename("weekday"), hour.rename("hour")], axis=1)


# %% role="wrong" grade_id="weekday-hour"
# de: Die Spalte `weekday` enthält Texte
# en: The column `weekday` holds texts
def with_weekday_and_hour(loans):
    return loans.assign(weekday="weekday", hour="hour")


# %% role="wrong" grade_id="weekday-hour"
# de: Es fehlt die Spalte `weekday`.
# en: The column `weekday` is missing.
def with_weekday_and_hour(loans):
    weekday = loans["loaned_at"].dt.day_of_week
    hour = loans["loaned_at"].dt.hour
    return loans.assign(hour=hour)


# %% role="wrong" grade_id="weekday-hour"
# de: Meinten Sie „loaned_at“?
# en: Did you mean 'loaned_at'?
def with_weekday_and_hour(loans):
    weekday = loans["loaned_at"].dt.day_of_week
    hour = loans["loanedat"].dt.hour
    return loans.assign(weekday=weekday, hour=hour)


# %% role="wrong" grade_id="weekday-hour"
# de: gefragt ist eine Tabelle (DataFrame)
# en: expected a table (DataFrame)
def with_weekday_and_hour(loans):
    weekday = loans["loaned_at"].dt.day_of_week
    hour = loans["loaned_at"].dt.hour
    return weekday, hour


# %% role="wrong" grade_id="weekday-hour"
# de: Haben Sie `return` vergessen?
# en: Did you forget `return`?
def with_weekday_and_hour(loans):
    loans.assign(weekday=loans["loaned_at"].dt.day_of_week, hour=loans["loaned_at"].dt.hour)


# %% role="wrong" grade_id="weekday-hour"
# de: Es fehlen die Spalten
# en: are missing
def with_weekday_and_hour(loans):
    loans.assign(weekday=loans["loaned_at"].dt.day_of_week, hour=loans["loaned_at"].dt.hour)
    return loans


# %% role="wrong" grade_id="weekday-hour"
# de: Es fehlen die Spalten `loan_id`, `loaned_at`
# en: The columns `loan_id`, `loaned_at` are missing
def with_weekday_and_hour(loans):
    when = loans["loaned_at"].dt
    return pd.DataFrame({"weekday": when.day_of_week, "hour": when.hour})


# %% role="wrong" grade_id="weekday-hour"
# de: Kommt die Stunde aus `loaned_at`?
# en: Does the hour come from `loaned_at`?
def with_weekday_and_hour(loans):
    return loans.assign(weekday=loans["loaned_at"].dt.day_of_week, hour=loans["due_date"].dt.hour)


# %% role="right" grade_id="desk-share"
def desk_share(loans):
    desk = (loans["channel"] == "desk").sum()
    machine = (loans["channel"] == "self").sum()
    if desk + machine == 0:
        return float("nan")
    return desk / (desk + machine)


# %% role="right" grade_id="desk-share"
def desk_share(loans):
    main_house = loans.query("channel in ['desk', 'self']")
    return main_house["channel"].eq("desk").mean()


# %% role="right" grade_id="desk-share"
import numpy as np


def desk_share(loans):
    at_desk = loans["channel"] == "desk"
    at_machine = loans["channel"] == "self"
    main_house = loans[at_desk | at_machine]
    return np.mean(main_house["channel"] == "desk")


# %% role="right" grade_id="desk-share"
def desk_share(loans):
    shares = loans.loc[loans["channel"].isin(["desk", "self"]), "channel"]
    return shares.map({"desk": 1.0, "self": 0.0}).astype(float).mean()


# %% role="wrong" grade_id="desk-share"
# de: Onleihe und Zweigstelle gehören nicht zum Haupthaus.
# en: The Onleihe and the branch are not part of the main house.
def desk_share(loans):
    return (loans["channel"] == "desk").mean()


# %% role="wrong" grade_id="desk-share"
# de: Bei einem Anteil steht das Ganze im Nenner
# en: In a share the whole is the denominator
def desk_share(loans):
    return (loans["channel"] == "desk").sum() / (loans["channel"] == "self").sum()


# %% role="wrong" grade_id="desk-share"
# de: mit einer Tabelle ohne Ausleihen im Haupthaus
# en: with a table without loans in the main house
def desk_share(loans):
    main_house = loans[loans["channel"].isin(["desk", "self"])]
    return main_house["channel"].value_counts(normalize=True)["desk"]


# %% role="wrong" grade_id="desk-share"
# de: Was soll herauskommen, wenn der Nenner 0 ist?
# en: What should come out when the denominator is 0?
def desk_share(loans):
    desk = len(loans[loans["channel"] == "desk"])
    return desk / (desk + len(loans[loans["channel"] == "self"]))


# %% role="wrong" grade_id="desk-share"
# de: statt mit ihrem Parameter `loans`
# en: instead of its parameter `loans`
def desk_share(loans):
    return (main_house["channel"] == "desk").mean()


# %% role="wrong" grade_id="desk-share"
# de: statt mit ihrem Parameter `loans`
# en: instead of its parameter `loans`
def desk_share(loans):
    return (after_move["channel"] == "desk").mean()


# %% role="wrong" grade_id="desk-share"
# de: Gefragt ist ein Anteil zwischen 0 und 1
# en: The task wants a share between 0 and 1
def desk_share(loans):
    main_house = loans[loans["channel"].isin(["desk", "self"])]
    return 100 * (main_house["channel"] == "desk").mean()


# %% role="wrong" grade_id="desk-share"
# de: Gefragt ist der Anteil der Theke.
# en: The task asks for the share of the desk.
def desk_share(loans):
    main_house = loans[loans["channel"].isin(["desk", "self"])]
    return (main_house["channel"] == "self").mean()


# %% role="wrong" grade_id="desk-share"
# de: mit einer Tabelle ohne Ausleihen im Haupthaus
# en: with a table without loans in the main house
def desk_share(loans):
    main_house = loans[loans["channel"].isin(["desk", "self"])]
    return len(main_house[main_house["channel"] == "desk"]) / len(main_house)


# %% role="wrong" grade_id="desk-share"
# de: Von nichts kann man keinen Anteil angeben, auch nicht 0.
# en: there is no share of nothing, not even 0
def desk_share(loans):
    main_house = loans[loans["channel"].isin(["desk", "self"])]
    if len(main_house) == 0:
        return 0.0
    return (main_house["channel"] == "desk").mean()


# %% role="wrong" grade_id="desk-share"
# de: Geben Sie den Anteil ungerundet zurück
# en: Return the share unrounded
def desk_share(loans):
    main_house = loans[loans["channel"].isin(["desk", "self"])]
    return round((main_house["channel"] == "desk").mean(), 2)


# %% role="wrong" grade_id="desk-share"
# de: gefragt ist eine Zahl
# en: expected a number
def desk_share(loans):
    main_house = loans[loans["channel"].isin(["desk", "self"])]
    return main_house["channel"].value_counts(normalize=True)


# %% role="right" grade_id="overdue"
def overdue(loans, day):
    return loans[(loans["due_date"] < day) & loans["returned_at"].isnull()]


# %% role="right" grade_id="overdue"
def overdue(loans, day):
    still_out = loans[~loans["returned_at"].notna()]
    return still_out[still_out["due_date"] < day]


# %% role="right" grade_id="overdue"
def overdue(loans, day):
    return loans.query("due_date < @day and returned_at.isna()")


# %% role="right" grade_id="overdue"
def overdue(loans, day):
    return loans[(loans["due_date"] < day) & (loans["returned_at"] != loans["returned_at"])]


# %% role="wrong" grade_id="overdue"
# de: deshalb findet ihn `==` nie
# en: so `==` never finds it
def overdue(loans, day):
    return loans[(loans["due_date"] < day) & (loans["returned_at"] == pd.NaT)]


# %% role="wrong" grade_id="overdue"
# de: deshalb findet ihn `==` nie
# en: so `==` never finds it
def overdue(loans, day):
    return loans[(loans["due_date"] < day) & (loans["returned_at"] == None)]


# %% role="wrong" grade_id="overdue"
# de: Medien, die schon zurück sind
# en: items that are already back
def overdue(loans, day):
    return loans[(loans["due_date"] < day) & ~(loans["returned_at"] < day)]


# %% role="wrong" grade_id="overdue"
# de: Medien, die schon zurück sind
# en: items that are already back
def overdue(loans, day):
    return loans[loans["returned_at"] > loans["due_date"]]


# %% role="wrong" grade_id="overdue"
# de: erst nach `day` fällig
# en: not due until after `day`
def overdue(loans, day):
    return loans[loans["returned_at"].isna()]


# %% role="wrong" grade_id="overdue"
# de: Stichtag 15. März
# en: cut-off day 15 March
def overdue(loans, day):
    due = (loans["due_date"] < day) & (loans["due_date"] >= "2024-01-01")
    return loans[due & loans["returned_at"].isna()]


# %% role="wrong" grade_id="overdue"
# de: „Vor“ schließt die Grenze aus
# en: “before” leaves out the limit
def overdue(loans, day):
    is_due = loans["due_date"] <= day
    is_out = loans["returned_at"].isna()
    return loans[is_due & is_out]


# %% role="wrong" grade_id="overdue"
# de: Medien, die schon zurück sind
# en: items that are already back
def overdue(loans, day):
    is_due = loans["due_date"] < day
    is_out = loans["returned_at"].isna()
    return loans[is_due | is_out]


# %% role="right" grade_id="overdue"
def overdue(loans, day):
    is_due = loans["due_date"] < day
    is_out = loans["returned_at"].isna()
    return loans[is_due][is_out]


# %% role="wrong" grade_id="overdue"
# de: Fehlen hinter einer Methode die Klammern, etwa `.isna()`?
# en: Are the brackets behind a method missing, as in `.isna()`?
def overdue(loans, day):
    is_due = loans["due_date"] < day
    is_out = loans["returned_at"].isna
    return loans[is_due & is_out]


# %% role="wrong" grade_id="overdue"
# de: Medien, die schon zurück sind
# en: items that are already back
def overdue(loans, day):
    is_due = loans["due_date"] < day
    is_out = loans["returned_at"].notna()
    return loans[is_due & is_out]


# %% role="right" grade_id="visits-per-hour"
def visits_per_hour(rows, hours):
    visits = rows[["patron_id", "loaned_at"]].drop_duplicates()
    return len(visits) / hours * 10


# %% role="right" grade_id="visits-per-hour"
def visits_per_hour(rows, hours):
    return (~rows.duplicated(["patron_id", "loaned_at"])).sum() * 10 / hours


# %% role="right" grade_id="visits-per-hour"
def visits_per_hour(rows, hours):
    return rows.groupby(["patron_id", "loaned_at"]).ngroups * 10 / hours


# %% role="right" grade_id="visits-per-hour"
def visits_per_hour(rows, hours):
    visits = set(zip(rows["patron_id"], rows["loaned_at"]))
    return 10 * len(visits) / hours


# %% role="wrong" grade_id="visits-per-hour"
# de: Sie zählen Ausleihen.
# en: You count loans.
def visits_per_hour(rows, hours):
    return 10 * len(rows) / hours


# %% role="wrong" grade_id="visits-per-hour"
# de: Sie zählen Ausleihen.
# en: You count loans.
def visits_per_hour(rows, hours):
    return 10 * len(rows.drop_duplicates()) / hours


# %% role="wrong" grade_id="visits-per-hour"
# de: Wer an zwei Samstagen kommt, macht zwei Besuche
# en: Somebody who comes on two Saturdays makes two visits
def visits_per_hour(rows, hours):
    return 10 * rows["patron_id"].nunique() / hours


# %% role="wrong" grade_id="visits-per-hour"
# de: rechnen Sie auf das ganze Haus hoch
# en: scale up to the whole house
def visits_per_hour(rows, hours):
    return len(rows.drop_duplicates(subset=["patron_id", "loaned_at"])) / hours


# %% role="wrong" grade_id="visits-per-hour"
# de: Teilen Sie durch `hours`
# en: divide by `hours`
def visits_per_hour(rows, hours):
    return 10 * len(rows.drop_duplicates(subset=["patron_id", "loaned_at"]))


# %% role="wrong" grade_id="visits-per-hour"
# de: zu einem Besuch gehört auch `patron_id`
# en: `patron_id` is part of a visit too
def visits_per_hour(rows, hours):
    return 10 * rows["loaned_at"].nunique() / hours


# %% role="wrong" grade_id="visits-per-hour"
# de: gefragt ist eine Zahl
# en: expected a number
def visits_per_hour(rows, hours):
    return 10 * rows.drop_duplicates(subset=["patron_id", "loaned_at"]).count() / hours


# %% role="wrong" grade_id="visits-per-hour"
# de: durch ihren Parameter `hours` oder durch eine feste Zahl
# en: by its parameter `hours` or by a fixed number
def visits_per_hour(rows, hours):
    return 10 * len(rows.drop_duplicates(subset=["patron_id", "loaned_at"])) / (39 * 7)


# %% role="wrong" grade_id="visits-per-hour"
# de: durch ihren Parameter `hours` oder durch eine feste Zahl
# en: by its parameter `hours` or by a fixed number
def visits_per_hour(rows, hours):
    hours = 7 * open_saturdays
    visits = rows.drop_duplicates(subset=["patron_id", "loaned_at"])
    return 10 * len(visits) / hours


# %% role="wrong" grade_id="visits-per-hour"
# de: vier Besuche in acht Stunden
# en: four visits in eight hours
def visits_per_hour(rows, hours):
    saturdays = rows[rows["loaned_at"].dt.day_of_week == 5]
    return 10 * len(saturdays.drop_duplicates(subset=["patron_id", "loaned_at"])) / hours


# %% role="right" grade_id="read-german"
def read_german(path, dates):
    table = pd.read_csv(
        path,
        sep=";",
        encoding="cp1252",
        decimal=",",
        thousands=".",
        dtype=dict.fromkeys(dates, str),
    )
    for name in dates:
        table[name] = pd.to_datetime(table[name], format="%d.%m.%Y")
    return table


# %% role="right" grade_id="read-german"
def read_german(path, dates):
    return pd.read_csv(
        path,
        sep=";",
        encoding="latin-1",
        decimal=",",
        thousands=".",
        parse_dates=dates,
        dayfirst=True,
    )


# %% role="right" grade_id="read-german"
def read_german(path, dates):
    settings = {"sep": ";", "encoding": "windows-1252", "decimal": ",", "thousands": "."}
    with open(path, encoding=settings.pop("encoding")) as file:
        return pd.read_csv(file, parse_dates=list(dates), date_format="%d.%m.%Y", **settings)


# %% role="wrong" grade_id="read-german"
# de: UnicodeDecodeError
# en: UnicodeDecodeError
def read_german(path, dates):
    return pd.read_csv(
        path, sep=";", decimal=",", thousands=".", parse_dates=dates, date_format="%d.%m.%Y"
    )


# %% role="wrong" grade_id="read-german"
# de: In `Titel` sind die Umlaute beschädigt.
# en: The umlauts in `Titel` are damaged.
def read_german(path, dates):
    return pd.read_csv(
        path,
        sep=";",
        encoding_errors="replace",
        decimal=",",
        thousands=".",
        parse_dates=dates,
        date_format="%d.%m.%Y",
    )


# %% role="wrong" grade_id="read-german"
# de: Es braucht das Dezimalkomma (`decimal`) **und** den Tausenderpunkt
# en: It needs the decimal comma (`decimal`) **and** the point between thousands
def read_german(path, dates):
    return pd.read_csv(
        path, sep=";", encoding="cp1252", decimal=",", parse_dates=dates, date_format="%d.%m.%Y"
    )


# %% role="wrong" grade_id="read-german"
# de: `Zugang` ist kein Zeitpunkt.
# en: `Zugang` is not a point in time.
def read_german(path, dates):
    return pd.read_csv(path, sep=";", encoding="cp1252", decimal=",", thousands=".")


# %% role="wrong" grade_id="read-german"
# de: `Zugang` ist kein Zeitpunkt.
# en: `Zugang` is not a point in time.
def read_german(path, dates):
    return pd.read_csv(
        path, sep=";", encoding="cp1252", decimal=",", thousands=".", parse_dates=dates
    )


# %% role="wrong" grade_id="read-german"
# de: Missing column provided to 'parse_dates'
# en: Missing column provided to 'parse_dates'
def read_german(path, dates):
    return pd.read_csv(path, encoding="cp1252", parse_dates=dates, date_format="%d.%m.%Y")


# %% role="wrong" grade_id="read-german"
# de: Benutzt Ihre Funktion ihren Parameter `dates`?
# en: Does your function use its parameter `dates`?
def read_german(path, dates):
    table = (
        pd.read_csv(
            path,
            sep=";",
            encoding="cp1252",
            decimal=",",
            thousands=".",
            parse_dates=["Zugang"],
            date_format="%d.%m.%Y",
        )
        if "items" in str(path)
        else pd.read_csv(path, sep=";", encoding="cp1252")
    )
    return table


# %% role="right" grade_id="robot-saturdays"
def saturday_share(sessions):
    weekday = sessions["date"].dt.dayofweek
    return sessions.loc[weekday == 5, "group_size"].sum() / sessions["group_size"].sum()


# %% role="right" grade_id="robot-saturdays"
def saturday_share(sessions):
    is_saturday = sessions["date"].dt.day_name() == "Saturday"
    return (is_saturday * sessions["group_size"]).sum() / sum(sessions["group_size"])


# %% role="right" grade_id="robot-saturdays"
import numpy as np


def saturday_share(sessions):
    return np.average(sessions["date"].dt.day_of_week == 5, weights=sessions["group_size"])


# %% role="wrong" grade_id="robot-saturdays"
# de: Das ist der Anteil der Termine.
# en: That is the share of the sessions.
def saturday_share(sessions):
    return (sessions["date"].dt.day_of_week == 5).mean()


# %% role="wrong" grade_id="robot-saturdays"
# de: Gezählt wird von Montag (0) an.
# en: Counting starts with Monday (0).
def saturday_share(sessions):
    is_sunday = sessions["date"].dt.day_of_week == 6
    return sessions[is_sunday]["group_size"].sum() / sessions["group_size"].sum()


# %% role="wrong" grade_id="robot-saturdays"
# de: Möglich sind nur Werte von `0` bis `1`.
# en: Only values from `0` to `1` are possible.
def saturday_share(sessions):
    is_saturday = sessions["date"].dt.day_of_week == 5
    return sessions[is_saturday]["group_size"].sum()


# %% role="wrong" grade_id="robot-saturdays"
# de: Gefragt ist ein Anteil zwischen 0 und 1
# en: The task wants a share between 0 and 1
def saturday_share(sessions):
    is_saturday = sessions["date"].dt.day_of_week == 5
    return 100 * sessions[is_saturday]["group_size"].sum() / sessions["group_size"].sum()


# %% role="wrong" grade_id="robot-saturdays"
# de: die Samstage eingeschlossen
# en: Saturdays included
def saturday_share(sessions):
    is_saturday = sessions["date"].dt.day_of_week == 5
    others = sessions[~is_saturday]["group_size"].sum()
    return sessions[is_saturday]["group_size"].sum() / others


# %% role="right" grade_id="often-renewed"
often_renewed = pd.DataFrame(row for _, row in loans[loans["renewals"] > 2].iterrows())


# %% role="right" grade_id="weekday-hour"
def with_weekday_and_hour(loans):
    result = pd.DataFrame(loans)
    result.insert(0, "hour", result["loaned_at"].apply(lambda at: at.hour))
    result.insert(0, "weekday", result["loaned_at"].apply(lambda at: at.dayofweek))
    return result


# %% role="wrong" grade_id="weekday-hour"
# de: Ihre Funktion ist `with_weekday_and_hour()`
# en: Your function is `with_weekday_and_hour()`
def with_weekday_and_hour():
    return loans.assign(weekday=loans["loaned_at"].dt.day_of_week, hour=loans["loaned_at"].dt.hour)


# %% role="wrong" grade_id="desk-since"
# de: Meinten Sie „channel“?
# en: Did you mean 'channel'?
def desk_loans_since(loans, day):
    return loans[(loans["Channel"] == "desk") & (loans["loaned_at"] >= day)]


# %% role="wrong" grade_id="overdue"
# de: Bedingungen über ganze Spalten verknüpfen Sie mit `&`
# en: Combine conditions on whole columns with `&`
def overdue(loans, day):
    if loans["due_date"] < day and loans["returned_at"].isna():
        return loans


# %% role="wrong" grade_id="overdue"
# de: Das ist die Maske selbst.
# en: This is the mask itself.
def overdue(loans, day):
    return (loans["due_date"] < day) & (loans["returned_at"].isna())


# %% role="wrong" grade_id="overdue"
# de: gefragt ist eine Tabelle (DataFrame)
# en: expected a table (DataFrame)
def overdue(loans, day):
    return len(loans[(loans["due_date"] < day) & (loans["returned_at"].isna())])


# %% role="wrong" grade_id="may-loans"
# de: Der 31. Mai fehlt noch immer.
# en: 31 May is still missing.
def loans_in_may(loans):
    return loans[(loans["loaned_at"] >= "2024-05-01") & (loans["loaned_at"] <= "2024-05-31")]


# %% role="wrong" grade_id="may-loans"
# de: Der 31. Mai fehlt noch immer.
# en: 31 May is still missing.
def loans_in_may(loans):
    days = pd.date_range("2024-05-01", "2024-05-31")
    return loans[loans["loaned_at"].between(days[0], days[-1])]


# %% role="wrong" grade_id="visits-per-hour"
# de: Ihre Funktion gibt `None` zurück.
# en: Your function returns `None`.
def visits_per_hour(rows, hours):
    visits = rows.drop_duplicates(subset=["patron_id", "loaned_at"])
    print(10 * len(visits) / hours)


# %% role="right" grade_id="visits-per-hour"
def visits_per_hour(rows, hours):
    seen = set()
    for row in rows.itertuples():
        seen.add((row.patron_id, row.loaned_at))
    return len(seen) / (hours / 10)


# %% role="wrong" grade_id="robot-saturdays"
# de: Das ist der Anteil der Termine.
# en: That is the share of the sessions.
def saturday_share(sessions):
    is_saturday = sessions["date"].dt.day_of_week == 5
    return sessions[is_saturday]["group_size"].count() / sessions["group_size"].count()


# %% role="wrong" grade_id="robot-saturdays"
# de: gefragt ist eine Zahl
# en: expected a number
def saturday_share(sessions):
    return sessions.groupby(sessions["date"].dt.day_of_week)["group_size"].sum()


# %% role="wrong" grade_id="read-german"
# de: Es braucht das Dezimalkomma (`decimal`) **und** den Tausenderpunkt
# en: It needs the decimal comma (`decimal`) **and** the point between thousands
def read_german(path, dates):
    return pd.read_csv(
        path,
        sep=";",
        encoding="cp1252",
        decimal=".",
        thousands=",",
        parse_dates=dates,
        date_format="%d.%m.%Y",
    )


# %% role="wrong" grade_id="read-german"
# de: Tag und Monat sind vertauscht
# en: Day and month are swapped
def read_german(path, dates):
    table = pd.read_csv(
        path,
        sep=";",
        encoding="cp1252",
        decimal=",",
        thousands=".",
        dtype=dict.fromkeys(dates, str),
    )
    for name in dates:
        table[name] = pd.to_datetime(table[name], format="%m.%d.%Y", errors="coerce")
    return table


# %% role="wrong" grade_id="desk-share"
# de: gefragt ist eine Zahl
# en: expected a number
def desk_share(loans):
    main_house = loans[loans["channel"].isin(["desk", "self"])]
    share = (main_house["channel"] == "desk").mean()
    return f"{share:.2%}"
