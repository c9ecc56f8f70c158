# %% role="right" grade_id="slots-read-picture"
covered = "d"

# %% role="right" grade_id="slots-read-picture"
covered = "(D)"

# %% role="right" grade_id="slots-read-picture"
covered = ["D"]

# %% role="wrong" grade_id="slots-read-picture"
# de: Das Bild vergleicht Buchungen, nicht Menschen.
# en: The picture compares bookings, not people.
covered = "A"

# %% role="wrong" grade_id="slots-read-picture"
# de: aber es sind nur 51 Buchungen
# en: but those are only 51 bookings
covered = "B"

# %% role="wrong" grade_id="slots-read-picture"
# de: was nach einer Änderung geschähe
# en: what happens after a change
covered = "C"

# %% role="wrong" grade_id="slots-read-picture"
# de: Gefragt ist genau eine Antwort.
# en: Give exactly one answer.
covered = "CD"


# %% role="right" grade_id="slots-split"
def split_at(table, day):
    return table[table["start"] < day], table[table["start"] >= day]


# %% role="right" grade_id="slots-split"
def split_at(table, day):
    ordered = table.sort_values("start")
    place = ordered["start"].searchsorted(day)
    return ordered.iloc[:place], ordered.iloc[place:]


# %% role="right" grade_id="slots-split"
def split_at(table, day):
    return [table.query("start < @day"), table.query("start >= @day").reset_index(drop=True)]


# %% role="wrong" grade_id="slots-split"
# de: Ein Termin genau um Mitternacht
# en: An appointment at exactly midnight
def split_at(table, day):
    return table[table["start"] <= day], table[table["start"] > day]


# %% role="wrong" grade_id="slots-split"
# de: Ein Termin genau um Mitternacht
# en: An appointment at exactly midnight
def split_at(table, day):
    return table[table["start"] < day], table[table["start"] > day]


# %% role="wrong" grade_id="slots-split"
# de: Die beiden Tabellen sind vertauscht
# en: The two tables are swapped
def split_at(table, day):
    before = table["start"] < day
    return table[~before], table[before]


# %% role="wrong" grade_id="slots-split"
# de: Das Modell sähe die Zukunft.
# en: the model would see the future
def split_at(table, day):
    rows = int(0.8 * len(table))
    return table.iloc[:rows], table.iloc[rows:]


# %% role="wrong" grade_id="slots-split"
# de: Die Schnittstelle liegt nicht bei `day`.
# en: The cut is not at `day`.
def split_at(table, day):
    table = table.sort_values("start")
    rows = int(0.8 * len(table))
    return table.iloc[:rows], table.iloc[rows:]


# %% role="wrong" grade_id="slots-split"
# de: Gefragt sind zwei Tabellen
# en: The task asks for two tables
def split_at(table, day):
    return table[table["start"] < day]


# %% role="wrong" grade_id="slots-split"
# de: Das ist die Maske selbst
# en: This is the mask itself
def split_at(table, day):
    before = table["start"] < day
    return before, ~before


# %% role="wrong" grade_id="slots-split"
# de: Für den 1. November schneidet Ihre Funktion nicht an diesem Tag.
# en: For 1 November your function does not cut at that day.
def split_at(table, day):
    before = table["start"] < "2026-01-01"
    return table[before], table[~before]


# %% role="wrong" grade_id="slots-split"
# de: Für den 1. November schneidet Ihre Funktion nicht an diesem Tag.
# en: For 1 November your function does not cut at that day.
def split_at(table, day):
    ordered = table.sort_values("start")
    return ordered.iloc[:495], ordered.iloc[495:]


# %% role="wrong" grade_id="slots-split"
# de: Für den 1. November schneidet Ihre Funktion nicht an diesem Tag.
# en: For 1 November your function does not cut at that day.
def split_at(table, day):
    return train, valid


# %% role="wrong" grade_id="slots-split"
# de: Haben Sie `return` vergessen?
# en: Did you forget `return`?
def split_at(table, day):
    before = table["start"] < day
    table[before], table[~before]


# %% role="right" grade_id="slots-known"
known = {"specialty", "planned_min", "age_band", "zone", "channel", "lead_days", "mode_help"}

# %% role="right" grade_id="slots-known"
known = pd.Index(
    ["lead_days", "mode_help", "zone", "channel", "age_band", "planned_min", "specialty"]
)

# %% role="right" grade_id="slots-known"
known = [
    name
    for name in slots.columns[slots.columns.get_loc("age_band") :]
    if name not in ("missed_before", "actual_min", "tech_issue", "satisfaction")
] + ["specialty", "planned_min"]

# %% role="wrong" grade_id="slots-known"
# de: `missed_before` klingt nach Vergangenheit
# en: `missed_before` sounds like the past
known = [
    "specialty", "planned_min", "age_band", "zone", "channel", "lead_days", "mode_help",
    "missed_before",
]  # fmt: skip

# %% role="wrong" grade_id="slots-known"
# de: Schon die Lücke verrät die Antwort.
# en: The gap alone gives the answer away.
known = ["specialty", "age_band", "lead_days", "mode_help", "actual_min"]

# %% role="wrong" grade_id="slots-known"
# de: Auch Wohngegend und Buchungsweg stehen bei der Buchung fest.
# en: The area of residence and the way of booking are settled at the booking too.
known = ["specialty", "planned_min", "age_band", "lead_days", "mode_help"]

# %% role="wrong" grade_id="slots-known"
# de: Es fehlt noch etwas
# en: is still missing
known = ["specialty", "age_band", "zone", "channel", "lead_days", "mode_help"]

# %% role="wrong" grade_id="slots-known"
# de: Gefragt ist eine Liste von Namen
# en: The task asks for a list of names
known = "specialty, planned_min, age_band, zone, channel, lead_days, mode_help"

# %% role="wrong" grade_id="slots-known"
# de: Diese Namen gibt es in der Tabelle nicht: ['Zone']
# en: These names are not in the table: ['Zone']
known = ["specialty", "planned_min", "age_band", "Zone", "channel", "lead_days", "mode_help"]

# %% role="wrong" grade_id="slots-known"
# de: die Antwort, die wir suchen
# en: the answer that we are looking for
known = [
    "specialty", "planned_min", "age_band", "zone", "channel", "lead_days", "mode_help", "status",
]  # fmt: skip

# %% role="right" grade_id="slots-lean-model"
lean_features = ["lead_days", "age_band"]
lean = make_pipeline(
    make_column_transformer(
        (OneHotEncoder(handle_unknown="ignore"), ["age_band"]), remainder="passthrough"
    ),
    LogisticRegression(max_iter=1000),
).fit(train[lean_features], train["no_show"])

# %% role="right" grade_id="slots-lean-model"
from sklearn.compose import ColumnTransformer
from sklearn.pipeline import Pipeline

lean_features = ["lead_days", "age_band"]
steps = ColumnTransformer(
    [("text", OneHotEncoder(drop="first"), ["age_band"]), ("days", "passthrough", ["lead_days"])]
)
lean = Pipeline([("prepare", steps), ("model", LogisticRegression(max_iter=500))])
lean.fit(train[["age_band", "lead_days"]], train["no_show"])

# %% role="right" grade_id="slots-lean-model"
lean_features = ["lead_days", "age_band"]
prepare_lean = make_column_transformer(
    (StandardScaler(), ["lead_days"]), (OneHotEncoder(), ["age_band"])
)
lean = make_pipeline(prepare_lean, LogisticRegression())
X, y = train[lean_features], train["no_show"].astype(int)
lean.fit(X, y)

# %% role="wrong" grade_id="slots-lean-model"
# de: Ihr Modell hat auch gesehen, woran es gemessen wird
# en: Your model has also seen what it is measured by
lean_features = ["lead_days", "age_band"]
lean = make_pipeline(
    make_column_transformer(
        (StandardScaler(), ["lead_days"]),
        (OneHotEncoder(handle_unknown="ignore"), ["age_band"]),
    ),
    LogisticRegression(),
)
lean.fit(until_february[lean_features], until_february["no_show"])

# %% role="wrong" grade_id="slots-lean-model"
# de: Ihr Modell hat noch nichts gelernt.
# en: Your model has not learned yet.
lean_features = ["lead_days", "age_band"]
lean = make_pipeline(
    make_column_transformer(
        (StandardScaler(), ["lead_days"]),
        (OneHotEncoder(handle_unknown="ignore"), ["age_band"]),
    ),
    LogisticRegression(),
)

# %% role="wrong" grade_id="slots-lean-model"
# de: mit mehr Spalten angepasst als erlaubt
# en: with more columns than allowed
lean_features = ["lead_days", "age_band"]
lean = model

# %% role="wrong" grade_id="slots-lean-model"
# de: Eine der beiden Spalten ändert in `lean` gar nichts.
# en: One of the two columns changes nothing in `lean`.
lean_features = ["lead_days", "age_band"]
lean = make_pipeline(
    make_column_transformer((OneHotEncoder(handle_unknown="ignore"), ["age_band"])),
    LogisticRegression(),
)
lean.fit(train[lean_features], train["no_show"])

# %% role="wrong" grade_id="slots-lean-model"
# de: In Ihrem Modell kommt kein `OneHotEncoder` vor.
# en: There is no `OneHotEncoder` in your model.
lean_features = ["lead_days", "age_band"]
lean = make_pipeline(StandardScaler(), LogisticRegression())
lean.fit(train[["lead_days"]], train["no_show"])

# %% role="wrong" grade_id="slots-lean-model"
# de: gefragt ist `LogisticRegression`
# en: expected `LogisticRegression`
from sklearn.tree import DecisionTreeClassifier

lean_features = ["lead_days", "age_band"]
lean = make_pipeline(
    make_column_transformer(
        (StandardScaler(), ["lead_days"]),
        (OneHotEncoder(handle_unknown="ignore"), ["age_band"]),
    ),
    DecisionTreeClassifier(random_state=0),
)
lean.fit(train[lean_features], train["no_show"])

# %% role="wrong" grade_id="slots-lean-model"
# de: aber `lean` behandelt sie wie Text
# en: but `lean` treats it like text
lean_features = ["lead_days", "age_band"]
lean = make_pipeline(OneHotEncoder(), LogisticRegression())
lean.fit(train[lean_features], train["no_show"])

# %% role="wrong" grade_id="slots-lean-model"
# de: aber `lean` behandelt sie wie Text
# en: but `lean` treats it like text
lean_features = ["lead_days", "age_band"]
lean = make_pipeline(OneHotEncoder(handle_unknown="ignore"), LogisticRegression())
lean.fit(train[lean_features], train["no_show"])

# %% role="right" grade_id="slots-count-matrix"
hits, needless, overlooked, left_alone = 2.0, 3.0, 1.0, 4.0

# %% role="right" grade_id="slots-count-matrix"
called_that_day = one_day["risk"] >= 0.25
stayed_away = one_day["no_show"]
hits = (called_that_day & stayed_away).sum()
needless = (called_that_day & ~stayed_away).sum()
overlooked = (~called_that_day & stayed_away).sum()
left_alone = (~called_that_day & ~stayed_away).sum()

# %% role="wrong" grade_id="slots-count-matrix"
# de: „ab 0,25“ schließt 0,25 ein
# en: “from 0.25 on” includes 0.25
hits, needless, overlooked, left_alone = 1, 3, 2, 4

# %% role="wrong" grade_id="slots-count-matrix"
# de: die beiden Arten von Irrtum vertauscht
# en: swapped the two kinds of error
hits, needless, overlooked, left_alone = 2, 1, 3, 4

# %% role="wrong" grade_id="slots-count-matrix"
# de: ergeben zusammen nicht zehn
# en: do not add up to ten
hits, needless, overlooked, left_alone = 2, 3, 1, 3

# %% role="wrong" grade_id="slots-count-matrix"
# de: sind alle, die ausblieben
# en: are all who stayed away
hits, needless, overlooked, left_alone = 3, 2, 1, 4

# %% role="wrong" grade_id="slots-count-matrix"
# de: sind alle, die angerufen werden
# en: are all who are called
hits, needless, overlooked, left_alone = 2, 4, 1, 3

# %% role="wrong" grade_id="slots-count-matrix"
# de: gefragt ist eine Zahl
# en: expected a number
hits, needless, overlooked, left_alone = "2", "3", "1", "4"


# %% role="right" grade_id="slots-recall"
def recall(table, threshold):
    called = table["risk"] >= threshold
    return called[table["no_show"]].mean()


# %% role="right" grade_id="slots-recall"
from sklearn.metrics import recall_score


def recall(table, threshold):
    return recall_score(table["no_show"], table["risk"] >= threshold)


# %% role="right" grade_id="slots-recall"
def recall(table, threshold):
    called = table["risk"] >= threshold
    hits = (called & table["no_show"]).sum()
    missed = (~called & table["no_show"]).sum()
    return hits / (hits + missed)


# %% role="wrong" grade_id="slots-recall"
# de: Das ist noch immer Maltes Zahl
# en: That is still Malte’s figure
def recall(table, threshold):
    called = table["risk"] >= threshold
    hits = (called & table["no_show"]).sum()
    return hits / (called.sum())


# %% role="wrong" grade_id="slots-recall"
# de: Sie teilen durch alle Buchungen.
# en: You divide by all bookings.
def recall(table, threshold):
    called = table["risk"] >= threshold
    hits = (called & table["no_show"]).sum()
    return hits / (len(table))


# %% role="wrong" grade_id="slots-recall"
# de: Sie teilen durch alle Buchungen.
# en: You divide by all bookings.
def recall(table, threshold):
    called = table["risk"] >= threshold
    hits = (called & table["no_show"]).sum()
    return hits / (table["no_show"].count())


# %% role="wrong" grade_id="slots-recall"
# de: Möglich sind nur Werte von `0` bis `1`.
# en: Only values from `0` to `1` are possible.
def recall(table, threshold):
    called = table["risk"] >= threshold
    hits = (called & table["no_show"]).sum()
    return hits / (table["no_show"].sum()) * 100


# %% role="wrong" grade_id="slots-recall"
# de: Zum Ganzen gehören die Treffer selbst dazu
# en: The whole includes the hits themselves
def recall(table, threshold):
    called = table["risk"] >= threshold
    hits = (called & table["no_show"]).sum()
    return hits / ((~called & table["no_show"]).sum())


# %% role="wrong" grade_id="slots-recall"
# de: Zum Ganzen gehören die Treffer selbst dazu
# en: The whole includes the hits themselves
def recall(table, threshold):
    called = table["risk"] >= threshold
    hits = (called & table["no_show"]).sum()
    return hits / ((called & ~table["no_show"]).sum())


# %% role="wrong" grade_id="slots-recall"
# de: Rechnet Ihr Nenner mit `table` oder mit einer festen Zahl?
# en: Does your denominator use `table` or a fixed number?
def recall(table, threshold):
    called = table["risk"] >= threshold
    hits = (called & table["no_show"]).sum()
    return hits / 35


# %% role="right" grade_id="slots-cost"
def cost(table, threshold):
    called = table["risk"] >= threshold
    slots_lost = table["no_show"].map({True: 80, False: 0}) * np.where(called, 0.5, 1)
    return (slots_lost + 8 * called).sum()


# %% role="right" grade_id="slots-cost"
def cost(table, threshold):
    total = 0
    for risk, no_show in zip(table["risk"], table["no_show"]):
        if risk >= threshold:
            total += 8 + (40 if no_show else 0)
        elif no_show:
            total += 80
    return total


# %% role="right" grade_id="slots-cost"
def cost(table, threshold):
    called = table[table["risk"] >= threshold]
    others = table[table["risk"] < threshold]
    return 8 * len(called) + 40 * called["no_show"].sum() + 80 * others["no_show"].sum()


# %% role="wrong" grade_id="slots-cost"
# de: Bei Ihnen rettet ein Anruf jeden Termin.
# en: In your result a call saves every appointment.
def cost(table, threshold):
    called = table["risk"] >= threshold
    return 8 * called.sum() + 80 * (table["no_show"] & ~called).sum()


# %% role="wrong" grade_id="slots-cost"
# de: Bei Ihnen rettet kein Anruf etwas
# en: In your result no call saves anything
def cost(table, threshold):
    called = table["risk"] >= threshold
    return 8 * called.sum() + 80 * table["no_show"].sum()


# %% role="wrong" grade_id="slots-cost"
# de: Die Treffer zählen bei Ihnen doppelt
# en: The hits count twice in your result
def cost(table, threshold):
    called = table["risk"] >= threshold
    hits = (called & table["no_show"]).sum()
    return 8 * called.sum() + 80 * table["no_show"].sum() + 40 * hits


# %% role="wrong" grade_id="slots-cost"
# de: Sie bezahlen nur die Anrufe, die treffen.
# en: You pay only for calls that hit.
def cost(table, threshold):
    called = table["risk"] >= threshold
    hits = (called & table["no_show"]).sum()
    return 8 * hits + 40 * hits + 80 * (table["no_show"] & ~called).sum()


# %% role="wrong" grade_id="slots-cost"
# de: Die Anrufe selbst fehlen noch.
# en: The calls themselves are still missing.
def cost(table, threshold):
    called = table["risk"] >= threshold
    hits = (called & table["no_show"]).sum()
    return 40 * hits + 80 * (table["no_show"] & ~called).sum()


# %% role="wrong" grade_id="slots-cost"
# de: Verknüpfen Sie beide Masken.
# en: Combine both masks.
def cost(table, threshold):
    called = table["risk"] >= threshold
    return 8 * called.sum() + 80 * (~called).sum() + 40 * called.sum()


# %% role="wrong" grade_id="slots-cost"
# de: Gefragt sind die Kosten aller Buchungen zusammen.
# en: The task asks for the cost of all bookings together.
def cost(table, threshold):
    called = table["risk"] >= threshold
    hits = (called & table["no_show"]).sum()
    overlooked = (table["no_show"] & ~called).sum()
    return (8 * called.sum() + 40 * hits + 80 * overlooked) / len(table)


# %% role="wrong" grade_id="slots-cost"
# de: Benutzt Ihre Funktion `threshold`?
# en: Does your function use `threshold`?
def cost(table, threshold):
    called = table["risk"] >= 0.5
    hits = (called & table["no_show"]).sum()
    overlooked = (table["no_show"] & ~called).sum()
    return 8 * called.sum() + 40 * hits + 80 * overlooked


# %% role="wrong" grade_id="slots-cost"
# de: Wer genau das Risiko `threshold` hat, wird auch angerufen
# en: Whoever has exactly the risk `threshold` is called too
def cost(table, threshold):
    called = table["risk"] > threshold
    hits = (called & table["no_show"]).sum()
    overlooked = (table["no_show"] & ~called).sum()
    return 8 * called.sum() + 40 * hits + 80 * overlooked


# %% role="wrong" grade_id="slots-cost"
# de: Zurück kommt es erst mit `return`
# en: Only `return` hands it back
def cost(table, threshold):
    called = table["risk"] >= threshold
    hits = (called & table["no_show"]).sum()
    overlooked = (table["no_show"] & ~called).sum()
    print(8 * called.sum() + 40 * hits + 80 * overlooked)


# %% role="right" grade_id="slots-break-even"
def break_even(call, slot, helps):
    return call / helps / slot


# %% role="right" grade_id="slots-break-even"
def break_even(call, slot, helps):
    saved_per_call = slot * helps
    risk = call / saved_per_call
    return float(risk)


# %% role="right" grade_id="slots-break-even"
break_even = lambda call, slot, helps: (1 / helps) * (call / slot)  # noqa: E731


# %% role="wrong" grade_id="slots-break-even"
# de: Wo geht `helps` in die Rechnung ein?
# en: Where does `helps` come in?
def break_even(call, slot, helps):
    return call / slot


# %% role="wrong" grade_id="slots-break-even"
# de: Gehört `helps` in den Zähler?
# en: Does `helps` belong in the numerator?
def break_even(call, slot, helps):
    return call * helps / slot


# %% role="wrong" grade_id="slots-break-even"
# de: Gehört `helps` in den Zähler?
# en: Does `helps` belong in the numerator?
def break_even(call, slot, helps):
    return call / slot * helps


# %% role="wrong" grade_id="slots-break-even"
# de: Haben Sie Zähler und Nenner vertauscht
# en: Have you swapped numerator and denominator
def break_even(call, slot, helps):
    return helps * slot / call


# %% role="wrong" grade_id="slots-break-even"
# de: oder ist es in Prozent?
# en: or is it in per cent?
def break_even(call, slot, helps):
    return 100 * call / (helps * slot)


# %% role="wrong" grade_id="slots-break-even"
# de: break_even(4, 80, 0.5)
# en: break_even(4, 80, 0.5)
def break_even(call, slot, helps):
    return 8 / (0.5 * 80)


# %% role="wrong" grade_id="slots-break-even"
# de: Benutzt Ihre Funktion `helps`?
# en: Does your function use `helps`?
def break_even(call, slot, helps):
    return 2 * call / slot


# %% role="wrong" grade_id="slots-break-even"
# de: Benutzt Ihre Funktion `slot`?
# en: Does your function use `slot`?
def break_even(call, slot, helps):
    return call / (80 * helps)


# %% role="wrong" grade_id="slots-break-even"
# de: Geben Sie das Risiko ungerundet zurück.
# en: Return the risk without rounding it.
def break_even(call, slot, helps):
    return round(call / (slot * helps), 1)


# %% role="wrong" grade_id="slots-break-even"
# de: Geben Sie das Risiko ungerundet zurück.
# en: Return the risk without rounding it.
def break_even(call, slot, helps):
    return round(call / (slot * helps), 2)


# %% role="right" grade_id="slots-read-reliability"
verdict = "b"

# %% role="right" grade_id="slots-read-reliability"
verdict = ("B",)

# %% role="wrong" grade_id="slots-read-reliability"
# de: Dort sind es nur 3 von 15
# en: There it is only 3 out of 15
verdict = "A"

# %% role="wrong" grade_id="slots-read-reliability"
# de: Genau auf der Geraden liegt bei so wenigen Fällen nie jemand.
# en: With so few cases nobody ever lies exactly on the line.
verdict = "C"

# %% role="wrong" grade_id="slots-read-reliability"
# de: Ein langer Strich zeigt, dass wir wenig wissen
# en: A long line shows that we know little
verdict = "D"


# %% role="wrong" grade_id="slots-cost"
# de: Benutzt Ihre Funktion `table`?
# en: Does your function use `table`?
def cost(table, threshold):
    called = valid["risk"] >= threshold
    hits = (called & valid["no_show"]).sum()
    overlooked = (valid["no_show"] & ~called).sum()
    return 8 * called.sum() + 40 * hits + 80 * overlooked


# %% role="wrong" grade_id="slots-cost"
# de: Verknüpfen Sie beide Masken.
# en: Combine both masks.
def cost(table, threshold):
    called = table["risk"] >= threshold
    hits = (called & ~table["no_show"]).sum()
    overlooked = (~table["no_show"] & ~called).sum()
    return 8 * called.sum() + 40 * hits + 80 * overlooked


# %% role="wrong" grade_id="slots-lean-model"
# de: nicht auf genau diesen Trainingsdaten angepasst
# en: not fitted on exactly these training data
lean_features = ["lead_days", "age_band"]
lean = make_pipeline(
    make_column_transformer(
        (StandardScaler(), ["lead_days"]),
        (OneHotEncoder(handle_unknown="ignore"), ["age_band"]),
    ),
    LogisticRegression(),
)
lean.fit(valid[lean_features], valid["no_show"])


# %% role="right" grade_id="slots-saved"
with_list = cost(test, 0.25)
nobody = cost(test, 1.01)
saved = (nobody - with_list) / nobody

# %% role="right" grade_id="slots-saved"
calls = test["risk"] >= 0.25
bill = 8 * calls.sum() + 40 * test["no_show"][calls].sum() + 80 * test["no_show"][~calls].sum()
saved = float(1 - bill / 3360)

# %% role="right" grade_id="slots-saved"
saved = 192 / (80 * 42)

# %% role="wrong" grade_id="slots-saved"
# de: Das sind Euro.
# en: Those are euros.
saved = 80 * test["no_show"].sum() - cost(test, 0.25)

# %% role="wrong" grade_id="slots-saved"
# de: Das sind Euro.
# en: Those are euros.
saved = cost(test, 0.25)

# %% role="wrong" grade_id="slots-saved"
# de: Das sind Prozent.
# en: That is per cent.
saved = 100 * (1 - cost(test, 0.25) / (80 * test["no_show"].sum()))

# %% role="wrong" grade_id="slots-saved"
# de: Das ist der Anteil, der übrig bleibt.
# en: That is the share that remains.
saved = cost(test, 0.25) / (80 * test["no_show"].sum())

# %% role="wrong" grade_id="slots-saved"
# de: Das Vorzeichen ist verkehrt
# en: The sign is wrong
saved = cost(test, 0.25) / (80 * test["no_show"].sum()) - 1

# %% role="wrong" grade_id="slots-saved"
# de: Sie teilen durch die Kosten mit Anrufliste.
# en: You divide by the cost with the call list.
saved = (80 * test["no_show"].sum() - cost(test, 0.25)) / cost(test, 0.25)

# %% role="wrong" grade_id="slots-saved"
# de: Da sind noch die Validierungsdaten im Spiel.
# en: The validation data are still in there.
saved = 1 - cost(valid, 0.25) / (80 * valid["no_show"].sum())

# %% role="wrong" grade_id="slots-saved"
# de: Da sind noch die Validierungsdaten im Spiel.
# en: The validation data are still in there.
saved = 1 - cost(test, 0.25) / 2800

# %% role="wrong" grade_id="slots-saved"
# de: Sie vergleichen damit, alle anzurufen.
# en: You compare with calling everybody.
saved = 1 - cost(test, 0.25) / cost(test, 0)

# %% role="wrong" grade_id="slots-saved"
# de: Das gehört zu einer anderen Schwelle.
# en: That belongs to another threshold.
saved = 1 - min(cost(test, limit / 100) for limit in range(0, 70, 5)) / cost(test, 2)

# %% role="wrong" grade_id="slots-saved"
# de: Lassen Sie die Zahl ungerundet.
# en: Leave the number unrounded.
saved = round(1 - cost(test, 0.25) / (80 * test["no_show"].sum()), 2)
