# %% role="right" grade_id="flow-scatter"
seen = "c"

# %% role="right" grade_id="flow-scatter"
seen = ["C"]

# %% role="wrong" grade_id="flow-scatter"
# de: Die Höhe eines Punktes ist eine Dauer.
# en: The height of a point is a duration.
seen = "A"

# %% role="wrong" grade_id="flow-scatter"
# de: Ein Muster gilt selten für jeden Punkt.
# en: A pattern rarely holds for every point.
seen = "B"

# %% role="wrong" grade_id="flow-scatter"
# de: An diesem Tag hat sich zweierlei geändert.
# en: two things changed on that day
seen = "D"

# %% role="right" grade_id="flow-by-hand"
cycle_t2, wip, done_in_week = 7.0, 2.0, 3.0

# %% role="right" grade_id="flow-by-hand"
cycle_t2 = (board["done_local"] - board["started_local"]).dt.days.iloc[1]
wip = len(["T3", "T4"])
done_in_week = board["done_local"].between("2025-10-13", "2025-10-19").sum()

# %% role="wrong" grade_id="flow-by-hand"
# de: `cycle_t2` ist die Durchlaufzeit
# en: `cycle_t2` is the lead time
cycle_t2, wip, done_in_week = 13, 2, 3

# %% role="wrong" grade_id="flow-by-hand"
# de: Sie zählen den ersten und den letzten Tag mit.
# en: you count both the first and the last day
cycle_t2, wip, done_in_week = 8, 2, 3

# %% role="wrong" grade_id="flow-by-hand"
# de: angelegt ist nicht angefangen
# en: created is not started
cycle_t2, wip, done_in_week = 7, 3, 3

# %% role="wrong" grade_id="flow-by-hand"
# de: begonnen und noch nicht fertig ist
# en: has started and is not done yet
cycle_t2, wip, done_in_week = 7, 4, 3

# %% role="wrong" grade_id="flow-by-hand"
# de: der 20. Oktober gehört schon zur nächsten Woche
# en: 20 October belongs to the following week
cycle_t2, wip, done_in_week = 7, 2, 4

# %% role="wrong" grade_id="flow-by-hand"
# de: Nehmen Sie die Zeile T2
# en: take the row T2
cycle_t2, wip, done_in_week = 3, 2, 3


# %% role="right" grade_id="flow-times"
def with_times(tickets):
    result = tickets.copy()
    result["lead_days"] = (result["done_local"] - result["created_local"]) / np.timedelta64(1, "D")
    result["cycle_days"] = (result["done_local"] - result["started_local"]) / one_day
    return result


# %% role="right" grade_id="flow-times"
def with_times(tickets):
    lead = (tickets["done_local"] - tickets["created_local"]).dt.total_seconds() / 86400
    cycle = (tickets["done_local"] - tickets["started_local"]).dt.total_seconds() / 86400
    return tickets.assign(cycle_days=cycle, lead_days=lead)


# %% role="right" grade_id="flow-times"
def with_times(tickets):
    waiting = (tickets["started_local"] - tickets["created_local"]) / one_day
    cycle_days = (tickets["done_local"] - tickets["started_local"]) / one_day
    lead_days = (waiting + cycle_days).fillna(
        (tickets["done_local"] - tickets["created_local"]) / one_day
    )
    return tickets.assign(lead_days=lead_days, cycle_days=cycle_days)


# %% role="wrong" grade_id="flow-times"
# de: `lead_days` ist bei allen Tickets ohne Start leer.
# en: `lead_days` is empty for all tickets without a start.
def with_times(tickets):
    cycle_days = (tickets["done_local"] - tickets["started_local"]) / one_day
    lead_days = (tickets["done_local"] - tickets["started_local"]) / one_day
    return tickets.assign(lead_days=lead_days, cycle_days=cycle_days)


# %% role="wrong" grade_id="flow-times"
# de: Das Spätere kommt zuerst.
# en: The later one comes first.
def with_times(tickets):
    cycle_days = (tickets["done_local"] - tickets["started_local"]) / one_day
    lead_days = (tickets["created_local"] - tickets["done_local"]) / one_day
    return tickets.assign(lead_days=lead_days, cycle_days=cycle_days)


# %% role="wrong" grade_id="flow-times"
# de: Teilen Sie durch `one_day`, dann werden Zahlen daraus.
# en: Divide by `one_day`, and they become numbers.
def with_times(tickets):
    cycle_days = (tickets["done_local"] - tickets["started_local"]) / one_day
    lead_days = tickets["done_local"] - tickets["created_local"]
    return tickets.assign(lead_days=lead_days, cycle_days=cycle_days)


# %% role="wrong" grade_id="flow-times"
# de: `.dt.days` schneidet die Stunden ab
# en: `.dt.days` cuts off the hours
def with_times(tickets):
    cycle_days = (tickets["done_local"] - tickets["started_local"]) / one_day
    lead_days = (tickets["done_local"] - tickets["created_local"]).dt.days
    return tickets.assign(lead_days=lead_days, cycle_days=cycle_days)


# %% role="wrong" grade_id="flow-times"
# de: Ihre Funktion verändert, was ihr übergeben wurde
# en: Your function changes what was passed to it
def with_times(tickets):
    tickets["lead_days"] = (tickets["done_local"] - tickets["created_local"]) / one_day
    tickets["cycle_days"] = (tickets["done_local"] - tickets["started_local"]) / one_day
    return tickets


# %% role="wrong" grade_id="flow-times"
# de: Tickets mit Lücken bleiben darin.
# en: Tickets with gaps stay in it.
def with_times(tickets):
    cycle_days = (tickets["done_local"] - tickets["started_local"]) / one_day
    lead_days = (tickets["done_local"] - tickets["created_local"]) / one_day
    return tickets.assign(lead_days=lead_days, cycle_days=cycle_days).dropna(subset=["cycle_days"])


# %% role="wrong" grade_id="flow-times"
# de: von den bisherigen fehlen welche
# en: some of the old ones are missing
def with_times(tickets):
    cycle_days = (tickets["done_local"] - tickets["started_local"]) / one_day
    lead_days = (tickets["done_local"] - tickets["created_local"]) / one_day
    return tickets[["ticket_id"]].assign(lead_days=lead_days, cycle_days=cycle_days)


# %% role="wrong" grade_id="flow-times"
# de: nur das Warten vor dem Start
# en: only the waiting before the start
def with_times(tickets):
    cycle_days = (tickets["done_local"] - tickets["started_local"]) / one_day
    lead_days = (tickets["started_local"] - tickets["created_local"]) / one_day
    return tickets.assign(lead_days=lead_days, cycle_days=cycle_days)


# %% role="wrong" grade_id="flow-times"
# de: Sie ist aber noch unbekannt
# en: But it is still unknown
def with_times(tickets):
    cycle_days = (tickets["done_local"] - tickets["started_local"]) / one_day
    lead_days = ((tickets["done_local"] - tickets["created_local"]) / one_day).fillna(0)
    return tickets.assign(lead_days=lead_days, cycle_days=cycle_days)


# %% role="wrong" grade_id="flow-times"
# de: Gefragt sind Kalendertage
# en: The task asks for calendar days
def with_times(tickets):
    cycle_days = (tickets["done_local"] - tickets["started_local"]) / one_day
    ended = tickets.dropna(subset=["done_local"])
    first = ended["created_local"].dt.date.to_numpy("datetime64[D]")
    last = ended["done_local"].dt.date.to_numpy("datetime64[D]")
    lead_days = pd.Series(np.busday_count(first, last), index=ended.index)
    return tickets.assign(lead_days=lead_days, cycle_days=cycle_days)


# %% role="wrong" grade_id="flow-times"
# de: Haben Sie `return` vergessen?
# en: Did you forget `return`?
def with_times(tickets):
    cycle_days = (tickets["done_local"] - tickets["started_local"]) / one_day
    lead_days = (tickets["done_local"] - tickets["created_local"]) / one_day
    tickets.assign(lead_days=lead_days, cycle_days=cycle_days)


# %% role="right" grade_id="flow-share-within"
def share_within(days, limit):
    return (days.dropna() <= limit).mean()


# %% role="right" grade_id="flow-share-within"
def share_within(days, limit):
    return (days <= limit).sum() / days.count()


# %% role="right" grade_id="flow-share-within"
def share_within(days, limit):
    known = [day for day in days if day == day]
    return len([day for day in known if day <= limit]) / len(known)


# %% role="wrong" grade_id="flow-share-within"
# de: Nehmen Sie sie vorher heraus.
# en: Take them out first.
def share_within(days, limit):
    return (days <= limit).mean()


# %% role="wrong" grade_id="flow-share-within"
# de: Nehmen Sie sie vorher heraus.
# en: Take them out first.
def share_within(days, limit):
    return (days <= limit).sum() / len(days)


# %% role="wrong" grade_id="flow-share-within"
# de: Das ist der Anteil, der länger braucht.
# en: That is the share that takes longer.
def share_within(days, limit):
    known = days[days.notna()]
    return (known > limit).mean()


# %% role="wrong" grade_id="flow-share-within"
# de: `<` lässt die Grenze weg
# en: `<` leaves out the limit
def share_within(days, limit):
    known = days[days.notna()]
    return (known < limit).mean()


# %% role="wrong" grade_id="flow-share-within"
# de: Benutzt Ihre Funktion ihren Parameter `limit`?
# en: Does your function use its parameter `limit`?
def share_within(days, limit):
    known = days[days.notna()]
    return (known <= 14).mean()


# %% role="wrong" grade_id="flow-share-within"
# de: Haben Sie `return` vergessen?
# en: Did you forget `return`?
def share_within(days, limit):
    known = days[days.notna()]
    (known <= limit).mean()


# %% role="wrong" grade_id="flow-share-within"
# de: zwischen 0 und 1
# en: between 0 and 1
def share_within(days, limit):
    known = days[days.notna()]
    return 100 * (known <= limit).mean()


# %% role="wrong" grade_id="flow-share-within"
# de: oder mit einer Variablen von oben
# en: or a variable from above
def share_within(days, limit):
    return (known <= limit).mean()


# %% role="wrong" grade_id="flow-share-within"
# de: zählen die sechs unbekannten Dauern als gehalten
# en: count the six unknown durations as kept
def share_within(days, limit):
    return (days.fillna(0) <= limit).mean()


# %% role="wrong" grade_id="flow-share-within"
# de: Das ist eine Zahl von Tagen
# en: That is a number of days
def share_within(days, limit):
    return days.quantile(0.85)


# %% role="wrong" grade_id="flow-share-within"
# de: Das ist eine Anzahl von Tickets.
# en: That is a number of tickets.
def share_within(days, limit):
    return (days <= limit).sum()


# %% role="right" grade_id="flow-in-progress"
def in_progress(tickets, moment):
    has_started = tickets["started_local"] <= moment
    is_open = (tickets["done_local"] > moment) | tickets["done_local"].isna()
    return (has_started & is_open).sum()


# %% role="right" grade_id="flow-in-progress"
def in_progress(tickets, moment):
    return len(tickets[(tickets["started_local"] <= moment) & ~(tickets["done_local"] <= moment)])


# %% role="right" grade_id="flow-in-progress"
def in_progress(tickets, moment):
    begun = tickets[tickets["started_local"] <= moment]
    return len(begun) - len(begun[begun["done_local"] <= moment])


# %% role="wrong" grade_id="flow-in-progress"
# de: `>` ergibt für ein leeres Ende `False`
# en: `>` gives `False` for an empty end
def in_progress(tickets, moment):
    has_started = tickets["started_local"] <= moment
    is_open = tickets["done_local"] > moment
    return (has_started & is_open).sum()


# %% role="wrong" grade_id="flow-in-progress"
# de: Sie zählen, was begonnen hat und **schon fertig** ist.
# en: You count what has started and **is done already**.
def in_progress(tickets, moment):
    has_started = tickets["started_local"] <= moment
    is_done = tickets["done_local"] <= moment
    return (has_started & is_done).sum()


# %% role="wrong" grade_id="flow-in-progress"
# de: auch was noch nicht begonnen hat
# en: including what has not started
def in_progress(tickets, moment):
    is_done = tickets["done_local"] <= moment
    return (~is_done).sum()


# %% role="wrong" grade_id="flow-in-progress"
# de: auch was längst fertig ist
# en: including what was done long ago
def in_progress(tickets, moment):
    has_started = tickets["started_local"] <= moment
    return has_started.sum()


# %% role="wrong" grade_id="flow-in-progress"
# de: Mit `|` genügt eine der beiden Bedingungen.
# en: With `|` one of the two conditions is enough.
def in_progress(tickets, moment):
    has_started = tickets["started_local"] <= moment
    is_done = tickets["done_local"] <= moment
    return (has_started | ~is_done).sum()


# %% role="wrong" grade_id="flow-in-progress"
# de: gefragt ist eine Zahl
# en: expected a number
def in_progress(tickets, moment):
    has_started = tickets["started_local"] <= moment
    is_done = tickets["done_local"] <= moment
    return tickets[has_started & ~is_done]


# %% role="wrong" grade_id="flow-in-progress"
# de: T1 wird genau dann fertig und zählt nicht mehr
# en: T1 is done at exactly that moment and no longer counts
def in_progress(tickets, moment):
    has_started = tickets["started_local"] <= moment
    is_done = tickets["done_local"] < moment
    return (has_started & ~is_done).sum()


# %% role="wrong" grade_id="flow-in-progress"
# de: es sind aber acht in Arbeit
# en: but eight are in progress
def in_progress(tickets, moment):
    return ((tickets["started_local"] <= moment) & (moment < tickets["done_local"])).sum()


# %% role="wrong" grade_id="flow-in-progress"
# de: Sie ziehen eine Anzahl von einer anderen ab.
# en: You subtract one count from another.
def in_progress(tickets, moment):
    has_started = tickets["started_local"] <= moment
    is_done = tickets["done_local"] <= moment
    return has_started.sum() - is_done.sum()


# %% role="wrong" grade_id="flow-in-progress"
# de: was **damals** schon fertig war
# en: what was done **then**
def in_progress(tickets, moment):
    has_started = tickets["started_local"] <= moment
    is_done = tickets["done_local"].notna()
    return (has_started & ~is_done).sum()


# %% role="wrong" grade_id="flow-in-progress"
# de: auch die mit `False`
# en: including those with `False`
def in_progress(tickets, moment):
    has_started = tickets["started_local"] <= moment
    is_done = tickets["done_local"] <= moment
    return (has_started & ~is_done).count()


# %% role="wrong" grade_id="flow-in-progress"
# de: Entscheidend ist `started_local`.
# en: What matters is `started_local`.
def in_progress(tickets, moment):
    is_done = tickets["done_local"] <= moment
    return ((tickets["created_local"] <= moment) & ~is_done).sum()


# %% role="right" grade_id="flow-little"
mean_days = 10 / 4 * 7
wip_limit = 4.0

# %% role="right" grade_id="flow-little"
mean_days = 10 / (4 / 7)
wip_limit = 4 / 7 * 7

# %% role="wrong" grade_id="flow-little"
# de: Das sind Wochen, denn der Durchsatz zählt je Woche.
# en: that is weeks, because the throughput counts per week
mean_days = 2.5
wip_limit = 4

# %% role="wrong" grade_id="flow-little"
# de: Das sind Arbeitstage.
# en: that is working days
mean_days = 10 / 4 * 5
wip_limit = 4

# %% role="wrong" grade_id="flow-little"
# de: **geteilt durch** Durchsatz
# en: **divided by** throughput
mean_days = 10 * 4
wip_limit = 4

# %% role="wrong" grade_id="flow-little"
# de: **geteilt durch** Durchsatz
# en: **divided by** throughput
mean_days = 4 / 10 * 7
wip_limit = 4

# %% role="wrong" grade_id="flow-little"
# de: Rechnen Sie beides in derselben Einheit.
# en: Use the same unit for both.
mean_days = 17.5
wip_limit = 4 * 7

# %% role="wrong" grade_id="flow-little"
# de: muss genau eine Woche ergeben
# en: must give exactly one week
mean_days = 17.5
wip_limit = 10 - 4


# %% role="wrong" grade_id="flow-little"
# de: Ein Komma trennt in Python zwei Werte.
# en: In Python a comma separates two values.
mean_days = (17, 5)
wip_limit = 4


# %% role="wrong" grade_id="flow-little"
# de: auf ganze Tage gerundet
# en: rounded to whole days
mean_days = 18
wip_limit = 4


# %% role="wrong" grade_id="flow-little"
# de: muss 10 Tickets ergeben
# en: must give 10 tickets
mean_days = 7
wip_limit = 4


# %% role="wrong" grade_id="flow-little"
# de: muss genau eine Woche ergeben
# en: must give exactly one week
mean_days = 17.5
wip_limit = 7


# %% role="right" grade_id="flow-diagram"
diagram_says = "a"

# %% role="right" grade_id="flow-diagram"
diagram_says = "(A)"

# %% role="wrong" grade_id="flow-diagram"
# de: Senkrecht stehen Tickets, keine Tage.
# en: Tickets are vertical, not days.
diagram_says = "B"

# %% role="wrong" grade_id="flow-diagram"
# de: Ausgeliefert wurde nur jeden zweiten Mittwoch
# en: they released only every second Wednesday
diagram_says = "C"

# %% role="wrong" grade_id="flow-diagram"
# de: ist die Steigung der unteren Linie
# en: is the slope of the lower line
diagram_says = "D"

# %% role="right" grade_id="flow-bag"
bag_steps = "D, C, E, G, B"

# %% role="right" grade_id="flow-bag"
bag_steps = ["D", "C", "E", "G", "B"]

# %% role="wrong" grade_id="flow-bag"
# de: Eine schlechte Woche macht die nächste aber nicht besser.
# en: But a bad week does not make the next one better.
bag_steps = "DFEGB"

# %% role="wrong" grade_id="flow-bag"
# de: ergibt eine einzige Zahl und keine Wahrscheinlichkeit
# en: gives a single number and no probability
bag_steps = "DAGB"

# %% role="wrong" grade_id="flow-bag"
# de: Wiederholt wird eine ganze Zukunft.
# en: What is repeated is a whole future.
bag_steps = "DCGEB"

# %% role="wrong" grade_id="flow-bag"
# de: Einen Anteil gibt es erst, wenn viele Zukünfte dastehen.
# en: There is no share until there are many futures.
bag_steps = "DCEBG"

# %% role="wrong" grade_id="flow-bag"
# de: Zum Ziehen müssen die Zettel geschrieben sein
# en: The slips must be written before you draw
bag_steps = "CDEGB"


# %% role="right" grade_id="flow-chance"
def chance(weekly, goal, weeks):
    totals = [sum(future) for future in draw_futures(weekly, weeks)]
    return sum(total >= goal for total in totals) / len(totals)


# %% role="right" grade_id="flow-chance"
def chance(weekly, goal, weeks):
    rng = np.random.default_rng(7)
    totals = rng.choice(weekly, size=(20_000, weeks)).sum(axis=1)
    return (totals >= goal).mean()


# %% role="right" grade_id="flow-chance"
def chance(weekly, goal, weeks):
    totals = pd.DataFrame(draw_futures(weekly, weeks)).sum(axis="columns")
    return 1 - (totals < goal).mean()


# %% role="wrong" grade_id="flow-chance"
# de: alle Zukünfte in einen Topf gezählt
# en: added all futures together
def chance(weekly, goal, weeks):
    futures = draw_futures(weekly, weeks)
    totals = futures.sum()
    return (totals >= goal).mean()


# %% role="wrong" grade_id="flow-chance"
# de: `sum(axis=1)` zählt jede Zeile
# en: `sum(axis=1)` adds up each row
def chance(weekly, goal, weeks):
    futures = draw_futures(weekly, weeks)
    totals = futures.sum(axis=0)
    return (totals >= goal).mean()


# %% role="wrong" grade_id="flow-chance"
# de: „Mindestens“ schließt die Grenze ein.
# en: “At least” includes the limit.
def chance(weekly, goal, weeks):
    futures = draw_futures(weekly, weeks)
    totals = futures.sum(axis=1)
    return (totals > goal).mean()


# %% role="wrong" grade_id="flow-chance"
# de: die Wahrscheinlichkeit, **nicht** fertig zu werden
# en: the probability of **not** being done
def chance(weekly, goal, weeks):
    futures = draw_futures(weekly, weeks)
    totals = futures.sum(axis=1)
    return (totals < goal).mean()


# %% role="wrong" grade_id="flow-chance"
# de: Benutzt Ihre Funktion die Zukünfte
# en: Does your function use the `futures`
def chance(weekly, goal, weeks):
    futures = draw_futures(weekly, 12)
    return (futures.sum(axis=1) >= goal).mean()


# %% role="wrong" grade_id="flow-chance"
# de: Das ist eine Anzahl von Zukünften.
# en: That is a number of futures.
def chance(weekly, goal, weeks):
    futures = draw_futures(weekly, weeks)
    totals = futures.sum(axis=1)
    return (totals >= goal).sum()


# %% role="wrong" grade_id="flow-chance"
# de: Benutzt Ihre Funktion `goal`?
# en: Does your function use `goal`?
def chance(weekly, goal, weeks):
    futures = draw_futures(weekly, weeks)
    totals = futures.sum(axis=1)
    return (totals >= 42).mean()


# %% role="wrong" grade_id="flow-chance"
# de: auf ganze Prozent gerundet
# en: rounded to whole percent
def chance(weekly, goal, weeks):
    futures = draw_futures(weekly, weeks)
    totals = futures.sum(axis=1)
    return round((totals >= goal).mean(), 2)


# %% role="wrong" grade_id="flow-chance"
# de: ein Mittelwert je Woche erreicht die 42 nie
# en: a mean per week never reaches the 42
def chance(weekly, goal, weeks):
    futures = draw_futures(weekly, weeks)
    totals = futures.mean(axis=1)
    return (totals >= goal).mean()


# %% role="right" grade_id="flow-promised"
def promised_tickets(totals, confidence):
    return int(np.quantile(totals, 1 - confidence))


# %% role="right" grade_id="flow-promised"
def promised_tickets(totals, confidence):
    return np.percentile(totals, 100 * (1 - confidence))


# %% role="right" grade_id="flow-promised"
def promised_tickets(totals, confidence):
    promise = 0
    while (totals >= promise + 1).mean() >= confidence:
        promise = promise + 1
    return promise


# %% role="right" grade_id="flow-promised"
def promised_tickets(totals, confidence):
    best_first = sorted(totals, reverse=True)
    return best_first[int(confidence * len(best_first))]


# %% role="wrong" grade_id="flow-promised"
# de: Mehr Sicherheit heißt weniger versprechen.
# en: more certainty means promising less
def promised_tickets(totals, confidence):
    return np.quantile(totals, confidence)


# %% role="wrong" grade_id="flow-promised"
# de: Das ist die Mitte
# en: That is the middle
def promised_tickets(totals, confidence):
    return np.median(totals)


# %% role="wrong" grade_id="flow-promised"
# de: 85 Prozent des Mittelwerts sind etwas anderes
# en: 85 percent of the mean is not the same
def promised_tickets(totals, confidence):
    return confidence * totals.mean()


# %% role="wrong" grade_id="flow-promised"
# de: Für 95 Prozent müssten Sie weniger zusagen als für 85.
# en: For 95 percent you would have to promise fewer than for 85.
def promised_tickets(totals, confidence):
    return np.quantile(totals, 0.15)


# %% role="wrong" grade_id="flow-promised"
# de: Haben Sie `return` vergessen?
# en: Did you forget `return`?
def promised_tickets(totals, confidence):
    promise = np.quantile(totals, 1 - confidence)


# %% role="wrong" grade_id="flow-promised"
# de: Das ist ein Anteil.
# en: That is a share.
def promised_tickets(totals, confidence):
    return (totals >= confidence).mean()


# %% role="right" grade_id="flow-share-kept"
def share_kept(promised, happened):
    was_kept = promised <= happened
    return was_kept.mean()


# %% role="right" grade_id="flow-share-kept"
def share_kept(promised, happened):
    was_kept = ~(happened < promised)
    return was_kept.sum() / len(was_kept)


# %% role="wrong" grade_id="flow-share-kept"
# de: Noch immer 30 Prozent
# en: Still 30 percent
def share_kept(promised, happened):
    was_kept = promised >= happened
    return was_kept.mean()


# %% role="wrong" grade_id="flow-share-kept"
# de: Zweimal wurde genau so viel fertig wie zugesagt
# en: Twice exactly as much got done as promised
def share_kept(promised, happened):
    was_kept = happened > promised
    return was_kept.mean()


# %% role="wrong" grade_id="flow-share-kept"
# de: der Zusagen, die **nicht** hielten
# en: the promises that were **not** kept
def share_kept(promised, happened):
    was_kept = happened < promised
    return was_kept.mean()


# %% role="wrong" grade_id="flow-share-kept"
# de: die auf das Ticket genau eintrafen
# en: met to the exact ticket
def share_kept(promised, happened):
    was_kept = happened == promised
    return was_kept.mean()


# %% role="wrong" grade_id="flow-share-kept"
# de: so wie sie sie bekommt
# en: as they are passed to it
def share_kept(promised, happened):
    was_kept = backtest["happened"] >= backtest["promised"]
    return was_kept.mean()


# %% role="wrong" grade_id="flow-share-kept"
# de: Runden Sie die Zusage nicht.
# en: Do not round the promise.
def share_kept(promised, happened):
    was_kept = happened >= round(promised)
    return was_kept.mean()


# %% role="wrong" grade_id="flow-share-kept"
# de: Das ist eine Anzahl.
# en: That is a count.
def share_kept(promised, happened):
    was_kept = (happened >= promised).sum()
    return was_kept.mean()


# %% role="right" grade_id="flow-forecast"
def forecast(all_tickets, team, goal, weeks):
    return chance(per_week(all_tickets.query("team == @team")), goal, weeks)


# %% role="right" grade_id="flow-forecast"
def forecast(all_tickets, team, goal, weeks):
    weekly = per_week(all_tickets.loc[all_tickets["team"].isin([team])])
    futures = np.random.default_rng(11).choice(weekly.to_numpy(), size=(20_000, weeks))
    return float(np.mean(futures.sum(axis=1) >= goal))


# %% role="wrong" grade_id="flow-forecast"
# de: Rechnen Sie mit den Tickets **eines** Teams
# en: Do you use the tickets of **one** team
def forecast(all_tickets, team, goal, weeks):
    totals = draw_futures(per_week(all_tickets), weeks).sum(axis=1)
    return (totals >= goal).mean()


# %% role="wrong" grade_id="flow-forecast"
# de: Wählt sie mit `all_tickets` und `team` aus?
# en: Does it select with `all_tickets` and `team`?
def forecast(all_tickets, team, goal, weeks):
    totals = draw_futures(per_week(tickets), weeks).sum(axis=1)
    return (totals >= goal).mean()


# %% role="wrong" grade_id="flow-forecast"
# de: Wählt sie mit `all_tickets` und `team` aus?
# en: Does it select with `all_tickets` and `team`?
def forecast(all_tickets, team, goal, weeks):
    return chance(weekly, goal, weeks)


# %% role="wrong" grade_id="flow-forecast"
# de: „Mindestens“ schließt die Grenze ein.
# en: “At least” includes the limit.
def forecast(all_tickets, team, goal, weeks):
    own = all_tickets[all_tickets["team"] == team]
    totals = draw_futures(per_week(own), weeks).sum(axis=1)
    return (totals > goal).mean()


# %% role="wrong" grade_id="flow-forecast"
# de: Auch Wochen ohne fertiges Ticket gehören in den Beutel
# en: weeks without a finished ticket belong in the bag too
def forecast(all_tickets, team, goal, weeks):
    own = all_tickets[
        (all_tickets["team"] == team)
        & (all_tickets["done_local"] >= "2025-03-31")
        & (all_tickets["done_local"] < "2025-12-22")
    ]
    counted = own["done_local"].dt.to_period("W").value_counts()
    totals = draw_futures(counted, weeks).sum(axis=1)
    return (totals >= goal).mean()


# %% role="wrong" grade_id="flow-forecast"
# de: gefragt ist eine Zahl
# en: expected a number
def forecast(all_tickets, team, goal, weeks):
    own = all_tickets[all_tickets["team"] == team]
    totals = draw_futures(per_week(own), weeks).sum(axis=1)
    return totals >= goal


# %% role="wrong" grade_id="flow-forecast"
# de: Benutzt Ihre Funktion `goal`?
# en: Does your function use `goal`?
def forecast(all_tickets, team, goal, weeks):
    own = all_tickets[all_tickets["team"] == team]
    return chance(per_week(own), 26, weeks)


# %% role="wrong" grade_id="flow-forecast"
# de: Benutzt Ihre Funktion `weeks`?
# en: Does your function use `weeks`?
def forecast(all_tickets, team, goal, weeks):
    own = all_tickets[all_tickets["team"] == team]
    return chance(per_week(own), goal, 8)


# %% role="wrong" grade_id="flow-forecast"
# de: stehen `goal` und `weeks` an ihrem Platz
# en: are `goal` and `weeks` in their places
def forecast(all_tickets, team, goal, weeks):
    own = all_tickets[all_tickets["team"] == team]
    return chance(per_week(own), weeks, goal)


# %% role="wrong" grade_id="flow-forecast"
# de: es **nicht** zu schaffen
# en: of **not** getting there
def forecast(all_tickets, team, goal, weeks):
    own = all_tickets[all_tickets["team"] == team]
    return 1 - chance(per_week(own), goal, weeks)


# %% role="wrong" grade_id="flow-forecast"
# de: auf ganze Prozent gerundet
# en: rounded to whole percent
def forecast(all_tickets, team, goal, weeks):
    own = all_tickets[all_tickets["team"] == team]
    return round(chance(per_week(own), goal, weeks), 2)


# %% role="wrong" grade_id="flow-forecast"
# de: so wie `per_week` sie zählt
# en: as `per_week` counts them
def forecast(all_tickets, team, goal, weeks):
    own = all_tickets[all_tickets["team"] == team]
    every_week = own["done_local"].dt.to_period("W").value_counts()
    return chance(every_week, goal, weeks)


# %% role="wrong" grade_id="flow-forecast"
# de: gibt ihr Ergebnis mit `print` aus
# en: prints its result
def forecast(all_tickets, team, goal, weeks):
    own = all_tickets[all_tickets["team"] == team]
    print(chance(per_week(own), goal, weeks))
