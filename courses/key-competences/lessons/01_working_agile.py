# %% [raw] role="head"
r"""
title = { de = "Agil arbeiten: Wann ist es fertig?", en = "Working agile: when will it be done?" }
level = "beginner"
minutes = { teaching = 34, practice = 62 }
prerequisites = ["data-analysis/01-asking-tables"]
data = ["delivery_flow"]
frameworks = ["DigComp 2.2: 1.2", "DigComp 2.2: 1.3", "DigComp 2.2: 2.4", "DigComp 2.2: 5.3"]

[[objectives]]
level = "R1"
de = "Aus Zeitstempeln eines Boards Zykluszeit, Durchsatz und angefangene Arbeit berechnen."
en = "Compute cycle time, throughput and work in progress from the timestamps of a board."

[[objectives]]
level = "R2"
de = "Eine Dauer als Perzentil zusagen statt als Mittelwert und die Zusage in Worte fassen."
en = "Promise a duration as a percentile instead of a mean, and put the promise into words."

[[objectives]]
level = "R2"
de = "Mit Littles Gesetz und einem Flussdiagramm begründen, was ein WIP-Limit bewirkt und was ein Vorher-nachher-Vergleich nicht zeigt."
en = "Use Little's law and a cumulative flow diagram to argue what a WIP limit does, and what a before-and-after comparison does not show."

[[objectives]]
level = "R1"
de = "Aus dem Durchsatz vergangener Wochen eine Monte-Carlo-Prognose rechnen und an früheren Wochen prüfen, ob sie hält."
en = "Make a Monte Carlo forecast from the throughput of past weeks, and test on earlier weeks whether it holds."

[[objectives]]
level = "R2"
de = "Erkennen, wo eine Kennzahl zum Ziel geworden ist, und einen Termin so zusagen, dass andere damit planen können."
en = "Recognise where a measure has become a target, and promise a date in a way that others can plan with."
"""

# %%
import matplotlib.pyplot as plt
import numpy as np
import pandas as pd

from werkstadt_edu import check, datasets, language, picture
from werkstadt_edu.support import hint, solution

language.use(L("de", "en"))

flow = datasets.load("delivery_flow")
tickets = flow.tickets[flow.tickets["team"] == "portal"]
# de: ab hier gilt das WIP-Limit
# en: from here on there is a WIP limit
change = pd.Timestamp("2025-03-03")

# %% [markdown] lang="de"
r"""
## Der Fall: „Geht Ende Februar?“

Montag, 5. Januar 2026, kurz nach acht im Digitalbüro der Stadt. Mirjam Kessler ist Product Owner des Terminportals, über das man künftig Termine im Bürgerservice buchen soll: Sie entscheidet, was das Team als Nächstes baut. Im Postfach liegt eine Mail der Fachbereichsleiterin, Dr. Henrike Sommer: „Liebe Frau Kessler, am Donnerstag fragt mich der Ausschuss, **wann das Terminportal fertig ist**. Ihr Team ist ja seit dem Herbst um fast die Hälfte schneller. Geht Ende Februar? Den 31. März hätte ich im Notfall auch noch.“

Mirjam Kessler zählt. Bis zum Start fehlen noch 42 Tickets, also Arbeitsaufträge; was an Fehlern und Eiligem dazwischenkommt, hat sie aus Erfahrung eingerechnet. „Was sagt dein Gefühl?“, fragt sie den Teamleiter, Tarek Yıldız. „Mein Gefühl hat sich schon im Sommer geirrt“, sagt er. „Aber wir haben ein Board und zwei Jahre Aufzeichnungen.“ Beide sehen zu Ihnen.

Agil arbeiten heißt: in kleinen Schritten liefern, für alle sichtbar auf einem Board, und den Plan nach dem richten, was man gemessen hat. Um das Messen geht es hier: Sie machen aus den Aufzeichnungen eine Zusage, mit einer Wahrscheinlichkeit dazu. Am Ende schreiben Sie Frau Dr. Sommer zwei Sätze.

*Die Personen, das Team und alle Daten dieser Lektion sind erfunden.*

### Ein erster Blick

Führen Sie die erste Zelle oben aus (Umschalt + Eingabe) und dann die nächste. Jeder Punkt im Bild ist ein fertiges Ticket; seine Karte ist auf dem Board von links nach rechts gewandert, von „angelegt“ bis „fertig“. „Fertig“ heißt hier: in Betrieb. „WIP-Limit“ erklärt gleich die erste Aufgabe.
"""

# %% [markdown] lang="en"
r"""
## The case: “Would the end of February work?”

Monday, 5 January 2026, shortly after eight, at the city’s digital office. Mirjam Kessler is the product owner of the appointment portal, where citizens will book their appointments at the city’s service centre: she decides what the team builds next. In her inbox is an email from the head of department, Dr Henrike Sommer: “Dear Ms Kessler, on Thursday the committee will ask me **when the appointment portal will be done**. Your team has, after all, become almost 50 percent faster since autumn. Would the end of February work? If need be, I could also live with 31 March.”

Mirjam Kessler counts. 42 tickets, that is, pieces of work, are left before the launch; from experience, she has already added some for the bugs and urgent matters that will come up. “What does your gut say?” she asks the team lead, Tarek Yıldız. “My gut was already wrong last summer,” he says. “But we have a board and two years of records.” Both look at you.

Working agile means delivering in small steps, visible to everyone on a board, and adjusting the plan to what has been measured. This lesson is about the measuring: you turn the records into a promise with a probability. At the end you write two sentences to Dr Sommer.

*The people, the team and all data in this lesson are invented.*

### A first look

Run the first cell above (Shift + Enter), and then the next one. Each point in the picture is a finished ticket; its card has moved across the board from left to right, from “created” to “done”. “Done” here means: in service. The first exercise explains “WIP limit” in a moment.
"""

# %% tags=["hide-input"]
# de: Ein Bild: Führen Sie diese Zelle aus. Den Code müssen Sie nicht lesen.
# en: A picture: run this cell. You need not read the code.
took = (tickets["done_local"] - tickets["started_local"]) / pd.Timedelta(days=1)

figure, axes = plt.subplots(figsize=(7, 3.2))
axes.scatter(tickets["done_local"], took, s=14, color="#0072B2", alpha=0.7, linewidths=0)
axes.axvline(change, color="#B34D00", linewidth=2, linestyle="--")
axes.text(
    change + pd.Timedelta(days=8),
    46,
    L(
        "3. März 2025:\nWIP-Limit, Auslieferung\nsobald etwas fertig ist",
        "3 March 2025:\nWIP limit, release\nas soon as something is done",
    ),
    color="#B34D00",
    va="top",
    fontsize=9,
)
axes.set_xticks(
    pd.date_range("2024-01-01", periods=8, freq="QS"),
    labels=L(
        "Jan. 24|April|Juli|Okt.|Jan. 25|April|Juli|Okt.",
        "Jan 24|Apr|July|Oct|Jan 25|Apr|July|Oct",
    ).split("|"),
)
axes.set_ylabel(L("Tage von Start bis fertig", "days from start to done"))
axes.set_xlabel(L("fertig am", "done on"))
axes.set_ylim(0)
axes.spines[["top", "right"]].set_visible(False)
picture.show(
    axes,
    alt=L(
        "Punktwolke: Jeder Punkt ist ein Ticket, waagrecht das Ende, senkrecht die Tage von Start "
        "bis fertig. Bis März 2025 streuen die Punkte von 1 bis 49 Tagen und stehen in senkrechten "
        "Streifen, alle zwei Wochen einer. Danach liegen die meisten unter 15 Tagen, einzelne "
        "zwischen 15 und 42.",
        "Scatter plot: each point is a ticket, its end on the horizontal axis, the days from start "
        "to done on the vertical one. Until March 2025 the points range from 1 to 49 days and stand "
        "in vertical stripes, one every two weeks. Afterwards most are below 15 days, a few "
        "between 15 and 42.",
    ),
)

# %% role="guard"
assert round(took.max()) == 49
late_points = took[tickets["done_local"] >= change]
assert (late_points.dropna() < 15).mean() > 0.8
assert late_points.max() < 42
assert (took[tickets["done_local"] < change].quantile([0, 1]).round() == [1, 49]).all()

# %% [markdown] lang="de"
r"""
### Aufgabe 1 · Das Bild lesen

Seit dem 3. März 2025 begrenzt das Team, wie viele Tickets gleichzeitig in Arbeit sein dürfen (WIP-Limit). Am selben Tag hat es aufgehört, nur jeden zweiten Mittwoch auszuliefern. Welcher Satz ist durch das Bild gedeckt?

- **A** Seit März 2025 schafft das Team mehr Tickets in der Woche, denn die Punkte liegen tiefer.
- **B** Seit März 2025 war jedes Ticket schneller fertig als alle Tickets davor.
- **C** Seit März 2025 liegen die meisten Punkte tiefer und dichter beisammen, mit einzelnen Ausreißern.
- **D** Das WIP-Limit hat die Zeit von Start bis fertig ungefähr halbiert.

Setzen Sie statt `...` den Buchstaben in Anführungszeichen ein, zum Beispiel `"A"`, und führen Sie danach auch die Prüfung darunter aus.
"""

# %% [markdown] lang="en"
r"""
### Exercise 1 · Reading the picture

Since 3 March 2025 the team has limited how many tickets may be in progress at the same time (a WIP limit). On the same day it stopped releasing only every second Wednesday. Which sentence does the picture support?

- **A** Since March 2025 the team has finished more tickets per week, because the points are lower.
- **B** Since March 2025 every ticket has been done faster than all tickets before.
- **C** Since March 2025 most points have been lower and closer together, with a few outliers.
- **D** The WIP limit has roughly halved the time from start to done.

Replace `...` with the letter in quotation marks, for example `"A"`, and then run the check below as well.
"""

# %% role="solution" grade_id="flow-scatter"
seen = (
    ### BEGIN SOLUTION
    "C"
    ### END SOLUTION
)

# %% [markdown] role="hints" grade_id="flow-scatter" lang="de"
r"""
Was bedeutet die Höhe eines Punktes? Und was bedeutet sie nicht?

---

Die Höhe ist eine Dauer. Wie viele Punkte in einer Woche liegen, ist etwas anderes, und warum sie tiefer liegen, noch etwas anderes.

---

Streichen Sie den Satz über die Menge, den Satz mit „jedes“ und den Satz, der eine Ursache behauptet.
"""

# %% [markdown] role="hints" grade_id="flow-scatter" lang="en"
r"""
What does the height of a point mean? And what does it not mean?

---

The height is a duration. How many points lie in a week is something else, and why they are lower is something else again.

---

Cross out the sentence about the number of tickets, the sentence with “every”, and the sentence that claims a cause.
"""

# %% role="tests" grade_id="flow-scatter-tests" points=1
check.choice(
    seen,
    "C",
    {
        "A": L(
            "Die Höhe eines Punktes ist eine Dauer. Wie viele Tickets je Woche fertig werden, sähen "
            "Sie an der Zahl der Punkte; wir werden sie noch zählen.",
            "The height of a point is a duration. How many tickets are done per week would show in "
            "the number of points; we are going to count them.",
        ),
        "B": L(
            "Schon vor März 2025 gab es Tickets, die in wenigen Tagen fertig waren, und danach "
            "einzelne, die einen Monat brauchten. Ein Muster gilt selten für jeden Punkt.",
            "Even before March 2025 there were tickets that were done within a few days, and "
            "afterwards a few that took a month. A pattern rarely holds for every point.",
        ),
        "C": "",
        "D": L(
            "Dass es danach schneller geht, sehen Sie. Woran es liegt, sehen Sie nicht: An diesem "
            "Tag hat sich zweierlei geändert.",
            "You see that things are faster afterwards. You do not see why: two things changed on "
            "that day.",
        ),
    },
    what="seen",
)
check.passed(
    L(
        "Sie lesen eine Dauer als Dauer, nicht als Menge und nicht als Beweis.",
        "You read a duration as a duration, not as a quantity and not as a proof.",
    )
)

# %% [markdown] lang="de"
r"""
## 1 · Drei Zeitstempel, vier Zahlen

Eine Zeile der Tabelle `tickets` ist ein Ticket. Für uns zählen drei Zeitpunkte: angelegt, begonnen, fertig.
"""

# %% [markdown] lang="en"
r"""
## 1 · Three timestamps, four numbers

A row of the table `tickets` is one ticket. Three points in time matter to us: created, started, done.
"""

# %%
tickets[["ticket_id", "type", "created_local", "started_local", "done_local"]].tail(4)

# %% role="guard"
assert len(tickets) == 465
assert tickets["done_local"].isna().sum() == 22
assert (tickets["started_local"].isna() & tickets["done_local"].notna()).sum() == 18
assert tickets["done_local"].tail(4).isna().all()

# %% [markdown] lang="de"
r"""
Die vier jüngsten sind noch offen: `NaT` in `done_local` heißt „noch nicht“. Aus den drei Spalten entstehen vier Zahlen, über die agile Teams sprechen:

| Zahl | Frage | aus den Spalten |
|---|---|---|
| [Durchlaufzeit](term:lead-time) (lead time) | Wie lange wartet, wer etwas bestellt hat? | `done_local` minus `created_local` |
| [Zykluszeit](term:cycle-time) (cycle time) | Wie lange ist ein Ticket in Arbeit? | `done_local` minus `started_local` |
| [angefangene Arbeit](term:work-in-progress) (work in progress, WIP) | Wie viele Tickets sind in diesem Augenblick in Arbeit? | begonnen, aber noch nicht fertig |
| [Durchsatz](term:throughput) (throughput) | Wie viele werden in einer Woche fertig? | `done_local`, je Woche gezählt |

Die ersten beiden gehören zu einem **Ticket**, die dritte zu einem **Augenblick**, die vierte zu einer **Woche**. Wer sie verwechselt, redet schnell an den anderen vorbei. Auch die Wörter gehen durcheinander: Viele nennen schon die Zeit vom Start bis fertig „Durchlaufzeit“, die Datenkarte zu diesen Daten ebenso. Fragen Sie im Zweifel, **ab wann** gezählt wird.
"""

# %% [markdown] lang="en"
r"""
The four newest are still open: `NaT` in `done_local` means “not yet”. The three columns give four numbers that agile teams talk about:

| number | question | from the columns |
|---|---|---|
| [lead time](term:lead-time) | How long does the person wait who asked for it? | `done_local` minus `created_local` |
| [cycle time](term:cycle-time) | How long is a ticket in progress? | `done_local` minus `started_local` |
| [work in progress](term:work-in-progress) (WIP) | How many tickets are in progress at this moment? | started but not done yet |
| [throughput](term:throughput) | How many are done in a week? | `done_local`, counted per week |

The first two belong to a **ticket**, the third to a **moment**, the fourth to a **week**. People who mix them up soon talk at cross purposes. The words get mixed up as well: many people say “lead time” for the time from start to done, which we call cycle time. When in doubt, ask **from when** the clock runs.
"""

# %% [markdown] lang="de"
r"""
### Aufgabe 2 · Von Hand

Führen Sie die nächste Zelle aus. Sie zeigt fünf Tickets. Zählen Sie mit dem Finger, ohne Code.
"""

# %% [markdown] lang="en"
r"""
### Exercise 2 · By hand

Run the next cell. It shows five tickets. Count with your finger, without code.
"""

# %%
board = pd.DataFrame(
    {
        "ticket": ["T1", "T2", "T3", "T4", "T5"],
        "created_local": pd.to_datetime(
            ["2025-10-01", "2025-10-02", "2025-10-06", "2025-10-07", "2025-10-09"]
        ),
        "started_local": pd.to_datetime(
            ["2025-10-06", "2025-10-08", "2025-10-13", "2025-10-13", "2025-10-16"]
        ),
        "done_local": pd.to_datetime(
            ["2025-10-14", "2025-10-15", "2025-10-20", "2025-10-16", None]
        ),
    }
)
board

# %% [markdown] lang="de"
r"""
Die Uhrzeit fehlt hier; lesen Sie jeden Zeitpunkt als Beginn des Tages. Tragen Sie drei ganze Zahlen ein:

- `cycle_t2`: die Zykluszeit von T2 in Tagen,
- `wip`: wie viele Tickets am **15. Oktober mittags** in Arbeit sind,
- `done_in_week`: der Durchsatz der Woche von Montag, 13., bis Sonntag, 19. Oktober.
"""

# %% [markdown] lang="en"
r"""
There is no time of day here; read each point in time as the beginning of the day. Fill in three whole numbers:

- `cycle_t2`: the cycle time of T2 in days,
- `wip`: how many tickets are in progress on **15 October at noon**,
- `done_in_week`: the throughput of the week from Monday 13 to Sunday 19 October.
"""

# %% role="solution" grade_id="flow-by-hand"
cycle_t2 = (
    ### BEGIN SOLUTION
    7
    ### END SOLUTION
)
wip = (
    ### BEGIN SOLUTION
    # de: T3 und T4. T1 und T2 sind schon fertig, T5 beginnt erst am 16.
    # en: T3 and T4. T1 and T2 are done already, T5 starts only on the 16th.
    2
    ### END SOLUTION
)
done_in_week = (
    ### BEGIN SOLUTION
    # de: T1, T2 und T4
    # en: T1, T2 and T4
    3
    ### END SOLUTION
)

# %% [markdown] role="hints" grade_id="flow-by-hand" lang="de"
r"""
Jede der drei Zahlen braucht andere Spalten. Welche?

---

Zykluszeit: zwei Zeitpunkte derselben Zeile. Angefangene Arbeit: für jede Zeile fragen „schon begonnen, noch nicht fertig?“. Durchsatz: nur `done_local` ansehen.

---

T2: vom 8. bis zum 15. Oktober. Für den 15. Oktober mittags streichen Sie, was schon fertig ist und was noch nicht begonnen hat. Für die Woche zählen Sie die Enden vom 13. bis zum 19.
"""

# %% [markdown] role="hints" grade_id="flow-by-hand" lang="en"
r"""
Each of the three numbers needs different columns. Which ones?

---

Cycle time: two points in time in the same row. Work in progress: ask of each row “started already, not done yet?”. Throughput: look at `done_local` only.

---

T2: from 8 to 15 October. For 15 October at noon cross out what is done already and what has not started. For the week count the ends from the 13th to the 19th.
"""

# %% role="tests" grade_id="flow-by-hand-tests" points=2
check.number(cycle_t2, "cycle_t2", whole=True)
check.number(wip, "wip", whole=True, between=(0, 5))
check.number(done_in_week, "done_in_week", whole=True, between=(0, 5))
check.that(
    cycle_t2 != 13,
    L(
        "`cycle_t2` ist die Durchlaufzeit: Sie zählt ab dem Anlegen. Die Zykluszeit beginnt mit der "
        "Arbeit.",
        "`cycle_t2` is the lead time: it counts from when the ticket was "
        "created. The cycle time begins with the work.",
    ),
)
check.that(
    cycle_t2 != 8,
    L(
        "`cycle_t2`: Sie zählen den ersten und den letzten Tag mit. Gefragt ist der Abstand der "
        "beiden Zeitpunkte.",
        "`cycle_t2`: you count both the first and the last day. The task asks for the distance "
        "between the two points in time.",
    ),
)
check.that(
    cycle_t2 == (board["done_local"] - board["started_local"]).dt.days[1],
    L(
        "`cycle_t2` stimmt noch nicht: Nehmen Sie die Zeile T2, vom Start bis fertig.",
        "`cycle_t2` is not right yet: take the row T2, from start to done.",
    ),
)
check.that(
    wip != 3,
    L(
        "`wip`: Eines zu viel. Was mit dem Beginn des 15. Oktober fertig wird, ist mittags nicht "
        "mehr in Arbeit, und angelegt ist nicht angefangen.",
        "`wip`: one too many. What is done as 15 October begins is no longer in progress at noon, "
        "and created is not started.",
    ),
)
noon = pd.Timestamp("2025-10-15 12:00")
check.that(
    wip == ((board["started_local"] <= noon) & ~(board["done_local"] <= noon)).sum(),
    L(
        "`wip` stimmt noch nicht: Gezählt wird, was am 15. Oktober mittags begonnen und noch nicht "
        "fertig ist.",
        "`wip` is not right yet: it counts what has started and is not done yet on 15 October at "
        "noon.",
    ),
)
check.that(
    done_in_week == board["done_local"].between("2025-10-13", "2025-10-19").sum(),
    L(
        "`done_in_week` stimmt noch nicht: Der Durchsatz zählt Enden, gleich wann die Arbeit "
        "begonnen hat, und der 20. Oktober gehört schon zur nächsten Woche.",
        "`done_in_week` is not right yet: throughput counts ends, no matter when the work started, "
        "and 20 October belongs to the following week.",
    ),
)
check.passed(
    L(
        "Ein Abstand, ein Augenblick, eine Woche: drei Zahlen aus derselben kleinen Tabelle.",
        "A distance, a moment, a week: three numbers from the same small table.",
    )
)

# %% [markdown] lang="de"
r"""
Jetzt mit Code. Zieht man zwei Zeitspalten voneinander ab, entstehen Zeitdauern. Teilt man sie durch einen Tag, werden Zahlen daraus: Kalendertage mit Nachkommastellen. Halbe Tage zählen also mit, Wochenenden auch.
"""

# %% [markdown] lang="en"
r"""
Now with code. Subtracting one column of times from another gives durations. Divide them by one day, and they become numbers: calendar days with decimals. So half days count, and so do weekends.
"""

# %%
one_day = pd.Timedelta(days=1)
cycle_days = (tickets["done_local"] - tickets["started_local"]) / one_day
cycle_days.describe().round(1)

# %% role="guard"
assert cycle_days.count() == 425
_lead = (tickets["done_local"] - tickets["created_local"]) / one_day
assert _lead.count() == 443
_before = (tickets["started_local"] - tickets["created_local"]) / one_day
assert abs(_before.mean() - 3.361) < 0.001
_ended = tickets.dropna(subset=["done_local"])
_days = [_ended[name].dt.date.to_numpy("datetime64[D]") for name in ("created_local", "done_local")]
assert 12 < np.busday_count(*_days).mean() < 13.2

# %% [markdown] lang="de"
r"""
`count` zeigt 425, die Tabelle hat aber 465 Zeilen. Bei 22 Tickets fehlt das Ende, weil sie noch offen sind. Bei 18 anderen fehlt der **Start**: Sie sind fertig, aber niemand hat die Karte auf „in Arbeit“ gezogen. Ihre Zykluszeit kennen wir nicht, ihre Durchlaufzeit schon. Solche Lücken hat jedes Board. Man wirft die Tickets deshalb nicht weg, man sagt nur bei jeder Zahl, worauf sie sich stützt.

### Aufgabe 3 · Zwei Dauern

Vervollständigen Sie `with_times(tickets)`. Die Funktion gibt die Tabelle mit allen Spalten und zwei neuen zurück, beide in Kalendertagen mit Nachkommastellen: `lead_days` (Durchlaufzeit, ab dem Anlegen) und `cycle_days` (Zykluszeit, ab dem Start). Wo ein Zeitpunkt fehlt, bleibt die Dauer leer. `assign` kennen Sie aus der ersten Lektion der Datenanalyse.
"""

# %% [markdown] lang="en"
r"""
`count` says 425, but the table has 465 rows. For 22 tickets the end is missing because they are still open. For 18 others the **start** is missing: they are done, but nobody moved the card to “in progress”. We do not know their cycle time, but we do know their lead time. Every board has gaps like these. You do not throw such tickets away; you just say, for each number, what it is based on.

### Exercise 3 · Two durations

Complete `with_times(tickets)`. The function returns the table with all columns and two new ones, both in calendar days with decimals: `lead_days` (lead time, from when the ticket was created) and `cycle_days` (cycle time, from the start). Where a point in time is missing, the duration stays empty. You know `assign` from the first lesson of data analysis.
"""


# %% role="solution" grade_id="flow-times"
def with_times(tickets):
    cycle_days = (tickets["done_local"] - tickets["started_local"]) / one_day
    lead_days = (
        ### BEGIN SOLUTION
        (tickets["done_local"] - tickets["created_local"]) / one_day
        ### END SOLUTION
    )
    return (
        ### BEGIN SOLUTION
        tickets.assign(lead_days=lead_days, cycle_days=cycle_days)
        ### END SOLUTION
    )


# %% [markdown] role="hints" grade_id="flow-times" lang="de"
r"""
Die Zeile mit `cycle_days` ist das Muster. Nur ein Name ändert sich.

---

Die Durchlaufzeit beginnt mit `created_local`. In der letzten Lücke hängt `assign` beide Spalten an: links vom `=` der Name der Spalte, rechts ihre Werte.

---

`lead_days = (tickets["done_local"] - ...) / one_day` und `return tickets.assign(lead_days=..., cycle_days=...)`
"""

# %% [markdown] role="hints" grade_id="flow-times" lang="en"
r"""
The line with `cycle_days` is the pattern. Only one name changes.

---

The lead time begins with `created_local`. In the last gap, `assign` adds both columns: to the left of `=` the name of the column, to the right its values.

---

`lead_days = (tickets["done_local"] - ...) / one_day` and `return tickets.assign(lead_days=..., cycle_days=...)`
"""

# %% role="tests" grade_id="flow-times-tests" points=2
timed = check.call(with_times, tickets)
check.columns(timed, ["lead_days", "cycle_days"], what="with_times(tickets)")
check.columns(
    timed,
    list(tickets.columns),
    what="with_times(tickets)",
    message=L(
        "Die beiden neuen Spalten sind da, aber von den bisherigen fehlen welche. `assign` behält "
        "alle, wenn Sie mit der ganzen Tabelle `tickets` anfangen.",
        "The two new columns are there, but some of the old ones are missing. `assign` keeps them "
        "all if you begin with the whole table `tickets`.",
    ),
)
check.that(
    timed["lead_days"].dtype.kind != "m",
    L(
        "`lead_days` enthält Zeitdauern. Teilen Sie durch `one_day`, dann werden Zahlen daraus.",
        "`lead_days` holds durations. Divide by `one_day`, and they become numbers.",
    ),
)
check.table(
    timed,
    rows=len(tickets),
    dtypes={"lead_days": "number", "cycle_days": "number"},
    what="with_times(tickets)",
    message=L(
        "Die Tabelle soll so viele Zeilen haben wie vorher und in beiden neuen Spalten Zahlen. "
        "Tickets mit Lücken bleiben darin.",
        "The table should have as many rows as before, and numbers in both new columns. Tickets "
        "with gaps stay in it.",
    ),
)
check.that(
    timed["lead_days"].min() >= 0,
    L(
        "`lead_days` ist negativ: Was wird wovon abgezogen? Das Spätere kommt zuerst.",
        "`lead_days` is negative: what is subtracted from what? The later one comes first.",
    ),
)
check.that(
    timed["lead_days"].count() != 425,
    L(
        "`lead_days` ist bei allen Tickets ohne Start leer. Die Durchlaufzeit zählt ab dem Anlegen, "
        "den Start braucht sie nicht.",
        "`lead_days` is empty for all tickets without a start. The lead time counts from when "
        "the ticket was created; it does not need the start.",
    ),
)
check.that(
    abs(timed["lead_days"].mean() - 16.935) > 0.005,
    L(
        "`lead_days` enthält nur ganze Tage; `.dt.days` schneidet die Stunden ab. Teilen Sie "
        "durch `one_day`.",
        "`lead_days` holds whole days only; `.dt.days` cuts off the hours. Divide by `one_day`.",
    ),
)
check.that(
    abs(timed["lead_days"].mean() - 3.361) > 0.005,
    L(
        "`lead_days` ist bei Ihnen nur das Warten vor dem Start. Die Durchlaufzeit reicht vom "
        "Anlegen bis fertig.",
        "Your `lead_days` is only the waiting before the start. The lead time runs from when the "
        "ticket was created until it is done.",
    ),
)
check.that(
    timed["lead_days"].count() <= 443,
    L(
        "Bei Ihnen haben auch offene Tickets eine Durchlaufzeit. Sie ist aber noch unbekannt: "
        "Lassen Sie solche Felder leer, eine 0 verfälscht jeden Mittelwert.",
        "Your open tickets have a lead time too. But it is still unknown: leave such fields empty; "
        "a 0 distorts every mean.",
    ),
)
check.that(
    not 12 < timed["lead_days"].mean() < 13.2,
    L(
        "`lead_days` sieht nach Arbeitstagen aus. Gefragt sind Kalendertage: Auch am Wochenende "
        "wird gewartet.",
        "`lead_days` looks like working days. The task asks for calendar days: people wait at "
        "weekends too.",
    ),
)
check.close(timed["lead_days"].mean(), 17.5663, abs_=0.001, what="lead_days")
check.close(timed["cycle_days"].mean(), 14.2875, abs_=0.001, what="cycle_days")
### BEGIN HIDDEN TESTS
three = pd.DataFrame(
    {
        "ticket_id": [1, 2, 3],
        "created_local": pd.to_datetime(
            ["2025-01-01 12:00", "2025-01-02 00:00", "2025-01-03 00:00"]
        ),
        "started_local": pd.to_datetime(["2025-01-03 12:00", None, "2025-01-04 00:00"]),
        "done_local": pd.to_datetime(["2025-01-05", "2025-01-12", None]),
    }
)
expected_times = three.assign(lead_days=[3.5, 10.0, None], cycle_days=[1.5, None, None])
check.table(
    check.call(with_times, three),
    expected_times.astype({"cycle_days": float}),
    what=L("drei ausgesuchte Tickets", "three chosen tickets"),
)
### END HIDDEN TESTS
check.passed(
    L(
        "Wer bestellt, fragt nach der Durchlaufzeit; wer arbeitet, steuert die Zykluszeit.",
        "Those who ask for work feel the lead time; those who do it steer the cycle time.",
    )
)

# %% [markdown] role="quiz" grade_id="quiz-flow-who-waits" lang="de"
r"""
Eine Abteilung beschwert sich: „Auf unsere Änderung haben wir sechs Wochen gewartet!“ Tarek Yıldız sieht nach: „Wir hatten sie vier Tage in Arbeit.“ Wer hat recht?

- [ ] Die Abteilung, denn gemessen wird ab dem Wunsch.
  > Für sie stimmt es. Aber die vier Tage sind deshalb nicht falsch, sie messen etwas anderes.
- [ ] Das Team, denn gemessen wird ab dem Start.
  > Für die Arbeit stimmt es. Nur wartet die Abteilung auch, während die Karte noch im Stapel liegt.
- [x] Beide: Sie sprechen von zwei verschiedenen Dauern.
  > Sechs Wochen Durchlaufzeit, vier Tage Zykluszeit. Der Rest war Warten vor dem Start, und darüber lohnt das Gespräch.
"""

# %% [markdown] role="quiz" grade_id="quiz-flow-who-waits" lang="en"
r"""
A department complains: “We waited six weeks for our change!” Tarek Yıldız looks it up: “We had it in progress for four days.” Who is right?

- [ ] The department, because the clock starts with the request.
  > For them it is true. But that does not make the four days wrong; they measure something else.
- [ ] The team, because the clock starts with the work.
  > For the work it is true. But the department is also waiting while the card is still in the pile.
- [x] Both: they are talking about two different durations.
  > Six weeks of lead time, four days of cycle time. The rest was waiting before the start, and that is worth talking about.
"""

# %% [markdown] lang="de"
r"""
## 2 · Was man für ein Ticket zusagen kann

Für die Zukunft taugt nur, was noch so läuft wie heute. Wir nehmen deshalb die Tickets, die seit dem 31. März 2025 fertig wurden. Den März selbst lassen wir aus, denn da hat das Team noch abgearbeitet, was vor der Umstellung angefangen war.

Raten Sie, ehe Sie die Zelle ausführen: Welcher Anteil der Tickets ist höchstens so lange in Arbeit wie der Mittelwert? Ein Drittel, die Hälfte, zwei Drittel?
"""

# %% [markdown] lang="en"
r"""
## 2 · What can be promised for one ticket

Only what still works like today is any use for the future. So we take the tickets that have been done since 31 March 2025. We leave out March itself, when the team was still finishing what it had started before the change.

Guess before you run the cell: which share of the tickets is in progress for no longer than the mean? A third, half, two thirds?
"""

# %%
recent = tickets[tickets["done_local"] >= "2025-03-31"]
days = (recent["done_local"] - recent["started_local"]) / one_day

known = days[days.notna()]
print(L("Mittelwert:", "mean:"), round(days.mean(), 1))
print(L("Median:", "median:"), round(days.median(), 1))
print(
    L("Anteil bis zum Mittelwert:", "share up to the mean:"),
    round((known <= days.mean()).mean(), 2),
)

# %% role="guard"
assert (len(days), len(known)) == (147, 141)
assert language.number(days.mean(), 1) == L("7,9", "7.9")
assert language.number(days.median(), 1) == L("6,2", "6.2")
assert round(100 * (known <= days.mean()).mean()) == 63
assert round(days.quantile(0.85)) == 14
assert round(100 * (known <= 14).mean()) == 85
assert round(days.quantile(0.95)) == 21
assert round(days.max()) == 42

# %% tags=["hide-input"]
# de: Ein Bild: Führen Sie diese Zelle aus. Den Code müssen Sie nicht lesen.
# en: A picture: run this cell. You need not read the code.
figure, axes = plt.subplots(figsize=(7, 3))
axes.hist(known, bins=range(44), color="#56B4E9", edgecolor="white")
for value, text, height, color in (
    (days.mean(), L("Mittelwert", "mean"), 22, "#B34D00"),
    (days.quantile(0.85), L("85 % sind bis hier fertig", "85% are done by here"), 16, "#005A8C"),
):
    axes.axvline(value, color=color, linewidth=2, linestyle="--", ymax=height / 25)
    axes.text(value + 0.4, height - 1, text, color=color)
axes.set_xlabel(L("Tage von Start bis fertig", "days from start to done"))
axes.set_ylabel("Tickets")
axes.set_ylim(0, 25)
axes.spines[["top", "right"]].set_visible(False)
picture.show(
    axes,
    alt=L(
        "Säulendiagramm der Zykluszeiten seit April 2025: Die meisten Tickets brauchen bis zu 10 "
        "Tage, rechts läuft eine lange Flanke bis 42 Tage aus. Der Mittelwert liegt bei 8 Tagen; "
        "85 Prozent sind bis zum 14. Tag fertig.",
        "Histogram of the cycle times since April 2025: most tickets take up to 10 days, and on the "
        "right a long tail runs out to 42 days. The mean is at 8 days; 85 percent are done by day "
        "14.",
    ),
)

# %% [markdown] lang="de"
r"""
Die Verteilung ist schief: links ein Berg, rechts eine lange Flanke. Wenige lange Tickets ziehen den Mittelwert auf 7,9 Tage hoch; der Median, also der mittlere Wert, wenn man alle Tickets nach Dauer ordnet, liegt bei 6,2. Wer „im Schnitt acht Tage“ zusagt, hält das in 63 von 100 Fällen. In den anderen 37 steht er als unzuverlässig da, obwohl er richtig gerechnet hat.

Ein [Perzentil](term:percentile) (percentile) dreht die Frage um: Bis wann sind 85 von 100 fertig? `quantile` antwortet:
"""

# %% [markdown] lang="en"
r"""
The distribution is skewed: a hill on the left, a long tail on the right. A few long tickets pull the mean up to 7.9 days; the median, the value in the middle when all tickets are sorted by duration, is 6.2. Anyone who promises “eight days on average” keeps that in 63 cases out of 100. In the other 37 they look unreliable, although they calculated correctly.

A [percentile](term:percentile) turns the question round: by when are 85 out of 100 done? `quantile` answers:
"""

# %%
days.quantile([0.5, 0.85, 0.95]).round(1)

# %% [markdown] lang="de"
r"""
In Worten: „Was wir anfangen, ist in **85 von 100 Fällen nach höchstens 14 Kalendertagen** in Betrieb.“ So ein Satz hat eine Grenze und eine [Trefferquote](term:forecast-coverage) (coverage), und beide lassen sich nachprüfen. Die 85 ist kein Naturgesetz: Wo eine Verspätung viel kostet, nimmt man 95 und kommt auf 21 Tage.

### Aufgabe 4 · Hält die Zusage?

Schreiben Sie `share_within(days, limit)`. `days` ist eine Spalte mit Dauern (eine Series), `limit` eine Zahl von Tagen. Die Funktion gibt den Anteil der Dauern zurück, die **höchstens** `limit` betragen: eine Zahl zwischen 0 und 1, nicht gerundet. Gezählt werden nur Tickets, deren Dauer **bekannt** ist; fehlende Werte gehören weder in den Zähler noch in den Nenner.
"""

# %% [markdown] lang="en"
r"""
In words: “What we start is in service **after at most 14 calendar days in 85 cases out of 100**.” Such a sentence has a limit and a [coverage](term:forecast-coverage) (a hit rate, in plain words), and both can be checked. The 85 is no law of nature: where being late is expensive, take 95 and you get 21 days.

### Exercise 4 · Does the promise hold?

Write `share_within(days, limit)`. `days` is a column of durations (a Series), `limit` a number of days. The function returns the share of the durations that are **at most** `limit`: a number between 0 and 1, not rounded. Only tickets whose duration is **known** count; missing values belong neither in the numerator nor in the denominator.
"""


# %% role="solution" grade_id="flow-share-within"
def share_within(days, limit):
    ### BEGIN SOLUTION
    # de: Ohne diese Zeile zählte jeder fehlende Wert als „nicht gehalten“.
    # en: Without this line each missing value would count as “not kept”.
    known = days[days.notna()]
    return (known <= limit).mean()
    ### END SOLUTION


# %% [markdown] role="hints" grade_id="flow-share-within" lang="de"
r"""
Der Mittelwert einer Maske ist ein Anteil. Ein Anteil wovon?

---

Behalten Sie zuerst nur die bekannten Dauern, mit `notna()`. Bilden Sie dann in diesen die Maske „höchstens“ und davon den Mittelwert.

---

```python
known = days[days. ...]
return (known ... limit).mean()
```
"""

# %% [markdown] role="hints" grade_id="flow-share-within" lang="en"
r"""
The mean of a mask is a share. A share of what?

---

First keep only the known durations, with `notna()`. Then make the mask “at most” from these, and take its mean.

---

```python
known = days[days. ...]
return (known ... limit).mean()
```
"""

# %% role="tests" grade_id="flow-share-within-tests" points=2
kept = check.call(share_within, days, 14)
check.number(kept, "share_within(days, 14)")
check.that(
    abs(kept - days.quantile(0.85)) > 0.05,
    L(
        "Das ist eine Zahl von Tagen, ein Perzentil. Gefragt ist umgekehrt: Die Tage sind gegeben, "
        "welcher Anteil bleibt darunter?",
        "That is a number of days, a percentile. The question is the other way round: the days are "
        "given; what share stays within them?",
    ),
)
check.that(
    kept != 120,
    L(
        "Das ist eine Anzahl von Tickets. Gefragt ist ihr Anteil, zwischen 0 und 1.",
        "That is a number of tickets. The task asks for their share, between 0 and 1.",
    ),
)
check.number(kept, "share_within(days, 14)", between=(0, 1))
check.that(
    abs(kept - 126 / 147) > 0.0005,
    L(
        "Bei Ihnen zählen die sechs unbekannten Dauern als gehalten, so als wären sie 0 Tage lang. "
        "Nehmen Sie sie vorher heraus.",
        "You count the six unknown durations as kept, as if they were 0 days long. Take them out "
        "first.",
    ),
)
check.that(
    abs(kept - 120 / 147) > 0.0005,
    L(
        "Sechs Tickets haben keine bekannte Zykluszeit. Der Vergleich ergibt für sie `False`, und so "
        "zählen sie bei Ihnen als nicht gehalten. Nehmen Sie sie vorher heraus.",
        "Six tickets have no known cycle time. The comparison gives `False` for them, so you count "
        "them as not kept. Take them out first.",
    ),
)
check.that(
    abs(kept - 21 / 141) > 0.0005,
    L(
        "Das ist der Anteil, der länger braucht. Gefragt ist der Anteil bis zur Grenze.",
        "That is the share that takes longer. The task asks for the share up to the limit.",
    ),
)
check.close(kept, 120 / 141, abs_=0.0001, what="share_within(days, 14)")
check.that(
    abs(check.call(share_within, days, 7) - kept) > 0.01,
    L(
        "Für 7 Tage kommt dasselbe heraus wie für 14. Benutzt Ihre Funktion ihren Parameter "
        "`limit`?",
        "7 days give the same result as 14. Does your function use its parameter `limit`?",
    ),
)
check.that(
    0.4 < check.call(share_within, pd.Series([1.0, 20.0]), 14) < 0.6,
    L(
        "Bei zwei anderen Dauern, 1 und 20 Tage, ist es genau die Hälfte, Ihre Funktion sagt aber "
        "etwas anderes. Rechnet sie mit ihrem Parameter `days`, oder mit einer Variablen von oben?",
        "For two other durations, 1 and 20 days, it is exactly half, but your function says "
        "something else. Does it use its parameter `days`, or a variable from above?",
    ),
)
check.that(
    check.call(share_within, pd.Series([7.0, 14.0]), 14) == 1,
    L(
        "Ein Ticket mit genau 14 Tagen hält die Zusage „höchstens 14“. `<` lässt die Grenze weg.",
        "A ticket with exactly 14 days keeps the promise “at most 14”. `<` leaves out the limit.",
    ),
)
### BEGIN HIDDEN TESTS
check.close(
    check.call(share_within, pd.Series([1.0, None, 3.0, 5.0, None, 8.0]), 4),
    0.5,
    what=L("sechs Dauern, zwei unbekannt", "six durations, two unknown"),
)
check.close(
    check.call(share_within, pd.Series([1.0, 2.0, 2.5, 9.0, None]), 2.5),
    0.75,
    what=L("fünf Dauern, eine unbekannt", "five durations, one unknown"),
)
### END HIDDEN TESTS
check.passed(
    L(
        "85 von 100 halten die 14 Tage. Eine Zusage mit Trefferquote kann man nachprüfen, eine ohne "
        "nur glauben.",
        "85 out of 100 keep the 14 days. A promise with a hit rate can be checked; one without can "
        "only be believed.",
    )
)

# %% role="guard"
assert ((known <= 14).sum(), (known > 14).sum()) == (120, 21)
assert len(days) - len(known) == 6
unlisted = set(flow.transitions["ticket_id"]) - set(flow.tickets["ticket_id"])
assert len(unlisted) == 21
last_moves = flow.transitions[flow.transitions["ticket_id"].isin(unlisted)]
began = (
    last_moves[last_moves["column"] == "development"].groupby("ticket_id")["entered_local"].min()
)
ended = last_moves[last_moves["column"] == "done"].groupby("ticket_id")["entered_local"].min()
assert ((ended - began).dropna() / one_day > 45).mean() > 0.9
assert ended.max() < pd.Timestamp("2025-03-31")

# %% [markdown] role="quiz" grade_id="quiz-flow-missing" lang="de"
r"""
Auf beiden Boards zusammen fehlen 21 Tickets in der Liste: Das Werkzeug hat archiviert, was länger als etwa 50 Tage in Arbeit war. Alle 21 wurden vor April 2025 fertig. Was gilt für Perzentile, die man für die Zeit **vor** der Umstellung ausrechnet?

- [x] Sie sind zu günstig, denn ausgerechnet die längsten Tickets fehlen.
  > Wer gezählt wird, hängt hier vom Ergebnis ab. Für unsere Tickets seit April ist es zum Glück egal, aber fragen muss man danach.
- [ ] Sie sind zu streng, denn ohne diese Tickets ist die Tabelle kürzer.
  > Auf die Zahl der Zeilen kommt es nicht an, sondern darauf, welche fehlen.
- [ ] Nichts, denn 21 von rund 900 sind zu wenige, um etwas zu ändern.
  > Auf den Median wirken sie kaum, auf das 95. Perzentil schon, denn sie lägen alle ganz rechts.
"""

# %% [markdown] role="quiz" grade_id="quiz-flow-missing" lang="en"
r"""
On both boards together, 21 tickets are missing from the list: the tool archived what had been in progress for more than about 50 days. All 21 were done before April 2025. What holds for percentiles that are computed for the time **before** the change?

- [x] They are too favourable, because the longest tickets of all are missing.
  > Here, which tickets get counted depends on the outcome. Fortunately it does not matter for our tickets since April, but you have to ask.
- [ ] They are too strict, because without these tickets the table is shorter.
  > The number of rows does not matter; what matters is which ones are missing.
- [ ] Nothing, because 21 of about 900 are too few to change anything.
  > They hardly shift the median, but they do shift the 95th percentile, because all of them would be on the far right.
"""

# %% [markdown] lang="de"
r"""
## 3 · Weniger anfangen, schneller fertig

Tarek Yıldız hat im März 2025 durchgesetzt, dass sein Team weniger gleichzeitig anfängt. „Damals haben alle gedacht, wir würden dann langsamer“, sagt er. Um das zu prüfen, brauchen wir die angefangene Arbeit. Sie ist ein Bestand: Man fragt für einen Augenblick, was begonnen und noch nicht fertig ist.

### Aufgabe 5 · Wie viel ist in Arbeit?

Vervollständigen Sie `in_progress(tickets, moment)`. Die Funktion gibt **eine ganze Zahl** zurück: wie viele Tickets bis einschließlich `moment` begonnen wurden und in diesem Augenblick noch nicht fertig sind. Was genau zum Zeitpunkt `moment` fertig wird, zählt nicht mehr mit. Achtung: Bei manchen Tickets ist `done_local` leer, und die sind noch in Arbeit.
"""

# %% [markdown] lang="en"
r"""
## 3 · Start less, finish faster

In March 2025 Tarek Yıldız got his team to start less at the same time. “Back then everybody thought we would slow down,” he says. To see whether they did, we need the work in progress. It is a stock: you ask, for one moment, what has started and is not done yet.

### Exercise 5 · How much is in progress?

Complete `in_progress(tickets, moment)`. The function returns **one whole number**: how many tickets were started up to and including `moment` and are not done yet at that moment. What is done exactly at `moment` no longer counts. Take care: for some tickets `done_local` is empty, and those are still in progress.
"""


# %% role="solution" grade_id="flow-in-progress"
def in_progress(tickets, moment):
    has_started = tickets["started_local"] <= moment
    is_done = (
        ### BEGIN SOLUTION
        # de: Für ein leeres Ende ergibt der Vergleich False: noch nicht fertig.
        # en: For an empty end the comparison gives False: not done yet.
        tickets["done_local"] <= moment
        ### END SOLUTION
    )
    return (
        ### BEGIN SOLUTION
        (has_started & ~is_done).sum()
        ### END SOLUTION
    )


# %% [markdown] role="hints" grade_id="flow-in-progress" lang="de"
r"""
Zwei Masken: eine für „hat begonnen“, eine für „ist fertig“. Die zweite soll **nicht** gelten.

---

`is_done` ist gebaut wie `has_started`, nur mit der anderen Spalte. Ein leeres Ende ergibt dabei `False`, und das ist hier genau richtig. `~` kehrt eine Maske um, und die Summe einer Maske zählt.

---

`is_done = tickets[...] <= moment` und `return (has_started & ~...).sum()`
"""

# %% [markdown] role="hints" grade_id="flow-in-progress" lang="en"
r"""
Two masks: one for “has started”, one for “is done”. The second should **not** hold.

---

`is_done` is built like `has_started`, only with the other column. An empty end gives `False`, and here that is exactly right. `~` turns a mask round, and the sum of a mask counts.

---

`is_done = tickets[...] <= moment` and `return (has_started & ~...).sum()`
"""

# %% role="tests" grade_id="flow-in-progress-tests" points=2
winter = pd.Timestamp("2025-02-10 12:00")
counted = check.call(in_progress, tickets, winter)
check.number(counted, "in_progress(tickets, …)", whole=True)
check.that(
    counted != 242,
    L(
        "Sie zählen, was begonnen hat und **schon fertig** ist. `~` vor einer Maske kehrt sie um.",
        "You count what has started and **is done already**. `~` in front of a mask turns it round.",
    ),
)
check.that(
    counted != 214,
    L(
        "Sie zählen alles, was noch nicht fertig ist, auch was noch nicht begonnen hat. Beide "
        "Bedingungen müssen zugleich gelten (`&`).",
        "You count everything that is not done, including what has not started. Both conditions "
        "must hold at once (`&`).",
    ),
)
check.that(
    counted != 256,
    L(
        "Sie zählen alles, was begonnen hat, auch was längst fertig ist.",
        "You count everything that has started, including what was done long ago.",
    ),
)
check.that(
    counted != 456,
    L(
        "Mit `|` genügt eine der beiden Bedingungen. Hier müssen beide zugleich gelten.",
        "With `|` one of the two conditions is enough. Here both must hold at once.",
    ),
)
check.that(
    counted != 5,
    L(
        "Sie ziehen eine Anzahl von einer anderen ab. Fertige Tickets ohne Start stecken aber nur "
        "in der zweiten. Verknüpfen Sie die beiden Masken, und zählen Sie dann.",
        "You subtract one count from another. But the tickets that are done without a start are "
        "only in the second. Combine the two masks, and then count.",
    ),
)
check.that(
    counted != 0,
    L(
        "Am 10. Februar 2025 zählt Ihre Funktion kein einziges Ticket. Inzwischen sind sie alle "
        "fertig; gefragt ist aber, was **damals** schon fertig war, also bis `moment`.",
        "On 10 February 2025 your function counts not a single ticket. They are all done by now; "
        "but the question is what was done **then**, that is, up to `moment`.",
    ),
)
check.that(
    counted != len(tickets),
    L(
        "Sie zählen alle Zeilen der Maske, auch die mit `False`. Nur `sum()` zählt die `True`.",
        "You count all rows of the mask, including those with `False`. Only `sum()` counts the "
        "`True`.",
    ),
)
check.equal(counted, 14, what=L("am 10. Februar 2025 mittags", "on 10 February 2025 at noon"))
new_year = check.call(in_progress, tickets, pd.Timestamp("2025-12-31 12:00"))
check.that(
    new_year != 0,
    L(
        "Am 31. Dezember 2025 zählt Ihre Funktion kein einziges Ticket, es sind aber acht in "
        "Arbeit. Ihr Ende ist leer, und `>` ergibt für ein leeres Ende `False`. Fragen Sie lieber, "
        "was fertig **ist**, und kehren Sie die Maske um.",
        "On 31 December 2025 your function counts not a single ticket, but eight are in progress. "
        "Their end is empty, and `>` gives `False` for an empty end. Better ask what **is** done, "
        "and turn the mask round.",
    ),
)
check.that(
    new_year != 22,
    L(
        "Am 31. Dezember 2025 zählen bei Ihnen auch Tickets mit, die angelegt, aber nicht begonnen "
        "sind. Entscheidend ist `started_local`.",
        "On 31 December 2025 you also count tickets that have been created but not started. What "
        "matters is `started_local`.",
    ),
)
check.equal(new_year, 8, what=L("am 31. Dezember 2025 mittags", "on 31 December 2025 at noon"))
check.that(
    check.call(in_progress, board, pd.Timestamp("2025-10-13")) == 4,
    L(
        "Auf dem kleinen Board von Aufgabe 2 sind am 13. Oktober um Mitternacht vier in Arbeit: T3 "
        "und T4 beginnen genau dann und zählen mit.",
        "On the small board of exercise 2, four are in progress on 13 October at midnight: T3 and T4 "
        "start at exactly that moment and count.",
    ),
)
check.that(
    check.call(in_progress, board, pd.Timestamp("2025-10-14")) == 3,
    L(
        "Auf dem kleinen Board von Aufgabe 2 sind am 14. Oktober um Mitternacht drei in Arbeit: T1 "
        "wird genau dann fertig und zählt nicht mehr.",
        "On the small board of exercise 2, three are in progress on 14 October at midnight: T1 is "
        "done at exactly that moment and no longer counts.",
    ),
)
### BEGIN HIDDEN TESTS
check.cases(
    lambda moment: in_progress(board, pd.Timestamp(moment)),
    [("2025-10-05", 0), ("2025-10-15 12:00", 2), ("2025-10-16", 2), ("2026-01-01", 1)],
    what="in_progress(board, …)",
)
### END HIDDEN TESTS
check.passed(
    L(
        "14 im Februar, 8 zum Jahreswechsel: Sie können den Bestand für jeden Augenblick angeben.",
        "14 in February, 8 at the turn of the year: you can state the stock for any moment.",
    )
)

# %% [markdown] lang="de"
r"""
### Ein Gesetz aus der Warteschlange

Beim Bäcker stehen zehn Leute vor Ihnen, und zwei kommen je Minute dran. Wie lange warten Sie? Fünf Minuten, das haben Sie eben im Kopf gerechnet: Menge durch Tempo. Dasselbe gilt für Tickets:

> mittlere angefangene Arbeit = Durchsatz × mittlere Zykluszeit

Das ist [Littles Gesetz](term:littles-law) (Little’s law), 1961 von John Little bewiesen. Es gilt für Bäckereien, Postfächer und Teams, solange auf Dauer etwa so viel fertig wird, wie angefangen wird, und alle Zahlen **dieselbe Zeiteinheit** benutzen.

### Aufgabe 6 · Im Kopf

Ein Team hat im Mittel 10 Tickets in Arbeit und schafft 4 Tickets je Woche. Tragen Sie zwei Zahlen ein:

- `mean_days`: die mittlere Zykluszeit in **Kalendertagen** (eine Woche hat 7),
- `wip_limit`: wie viele Tickets im Mittel in Arbeit sein dürfen, damit die mittlere Zykluszeit bei gleichem Durchsatz 7 Kalendertage beträgt.
"""

# %% [markdown] lang="en"
r"""
### A law from the queue

At the baker’s there are ten people in front of you, and two are served per minute. How long do you wait? Five minutes; you have just done that in your head: quantity divided by pace. The same holds for tickets:

> mean work in progress = throughput × mean cycle time

This is [Little’s law](term:littles-law), proven by John Little in 1961. It holds for bakeries, inboxes and teams, as long as about as much is finished as is started over time, and all numbers use **the same unit of time**.

### Exercise 6 · In your head

A team has 10 tickets in progress on average and finishes 4 tickets per week. Fill in two numbers:

- `mean_days`: the mean cycle time in **calendar days** (a week has 7),
- `wip_limit`: how many tickets may be in progress on average so that the mean cycle time is 7 calendar days with the same throughput.
"""

# %% role="solution" grade_id="flow-little"
mean_days = (
    ### BEGIN SOLUTION
    # de: 10 / 4 sind Wochen, mal 7 sind Tage.
    # en: 10 / 4 is weeks, times 7 is days.
    17.5
    ### END SOLUTION
)
wip_limit = (
    ### BEGIN SOLUTION
    # de: 4 je Woche mal eine Woche
    # en: 4 per week times one week
    4
    ### END SOLUTION
)

# %% [markdown] role="hints" grade_id="flow-little" lang="de"
r"""
Stellen Sie die Formel um: Wonach ist gefragt, und was ist gegeben?

---

Zykluszeit = angefangene Arbeit durch Durchsatz. Der Durchsatz ist je **Woche** angegeben, also kommen Wochen heraus. Für das Limit setzen Sie 7 Tage als eine Woche ein.

---

`mean_days = ... / 4 * 7` und `wip_limit = 4 * ...`
"""

# %% [markdown] role="hints" grade_id="flow-little" lang="en"
r"""
Rearrange the formula: what is asked for, and what is given?

---

Cycle time = work in progress divided by throughput. The throughput is per **week**, so the result is in weeks. For the limit, put in 7 days as one week.

---

`mean_days = ... / 4 * 7` and `wip_limit = 4 * ...`
"""

# %% role="tests" grade_id="flow-little-tests" points=2
check.that(
    not isinstance(mean_days, tuple) and not isinstance(wip_limit, tuple),
    L(
        "Ein Komma trennt in Python zwei Werte. Dezimalzahlen bekommen einen Punkt, etwa `3.5`.",
        "In Python a comma separates two values. Decimal numbers take a point, such as `3.5`.",
    ),
)
check.number(mean_days, "mean_days")
check.number(wip_limit, "wip_limit")
check.that(
    abs(mean_days - 2.5) > 0.01,
    L(
        "`mean_days`: Das sind Wochen, denn der Durchsatz zählt je Woche. Gefragt sind "
        "Kalendertage.",
        "`mean_days`: that is weeks, because the throughput counts per week. The task asks for "
        "calendar days.",
    ),
)
check.that(
    abs(mean_days - 12.5) > 0.01,
    L(
        "`mean_days`: Das sind Arbeitstage. Eine Woche hat 7 Kalendertage.",
        "`mean_days`: that is working days. A week has 7 calendar days.",
    ),
)
check.that(
    round(mean_days, 2) not in (40, 280, 0.4, 2.8),
    L(
        "`mean_days`: Gesucht ist die Zeit, also angefangene Arbeit **geteilt durch** Durchsatz. "
        "Denken Sie an die Bäckerei: 10 Leute, 2 je Minute.",
        "`mean_days`: you want the time, that is, work in progress **divided by** throughput. Think "
        "of the bakery: 10 people, 2 per minute.",
    ),
)
check.that(
    mean_days not in (17, 18),
    L(
        "`mean_days`: Sie haben auf ganze Tage gerundet. Lassen Sie die Nachkommastelle stehen.",
        "`mean_days`: you have rounded to whole days. Keep the decimal.",
    ),
)
check.close(
    mean_days,
    17.5,
    abs_=0.01,
    what="mean_days",
    message=L(
        "`mean_days` stimmt noch nicht. Machen Sie die Probe: Durchsatz mal Zykluszeit, beides in "
        "Wochen, muss 10 Tickets ergeben.",
        "`mean_days` is not right yet. Test it: throughput times cycle time, both in weeks, must "
        "give 10 tickets.",
    ),
)
check.that(
    wip_limit not in (28, 70),
    L(
        "`wip_limit`: Der Durchsatz zählt je Woche, die 7 sind Tage. Rechnen Sie beides in "
        "derselben Einheit.",
        "`wip_limit`: the throughput is per week, the 7 are days. Use the same unit for both.",
    ),
)
check.close(
    wip_limit,
    4,
    abs_=0.01,
    what="wip_limit",
    message=L(
        "`wip_limit` stimmt noch nicht. Machen Sie die Probe: Ihre Zahl, geteilt durch den "
        "Durchsatz von 4 je Woche, muss genau eine Woche ergeben.",
        "`wip_limit` is not right yet. Test it: your number, divided by the throughput of 4 per "
        "week, must give exactly one week.",
    ),
)
check.passed(
    L(
        "Bei gleichem Durchsatz macht nur eines die Tickets schneller: weniger auf einmal anfangen.",
        "With the same throughput only one thing makes tickets faster: starting less at once.",
    )
)

# %% [markdown] lang="de"
r"""
Gilt das auch für das Portalteam? Die nächste Zelle misst alle drei Größen in drei Zeiträumen und vergleicht die gemessene Zykluszeit mit der, die das Gesetz aus den beiden anderen vorhersagt. Was erwarten Sie für „April bis September“?
"""

# %% [markdown] lang="en"
r"""
Does this hold for the portal team too? The next cell measures all three quantities in three periods and compares the measured cycle time with the one that the law predicts from the other two. What do you expect for “April to September”?
"""

# %% tags=["hide-input"]
# de: Eine Tabelle: Führen Sie diese Zelle aus. Den Code müssen Sie nicht lesen.
# en: A table: run this cell. You need not read the code.
noon_of_day = pd.Timedelta(hours=12)
with_start = tickets[tickets["started_local"].notna()]


def measured(first, end):
    moments = pd.date_range(first, end, inclusive="left") + noon_of_day
    wip = np.mean(
        [
            ((with_start["started_local"] <= at) & ~(with_start["done_local"] <= at)).sum()
            for at in moments
        ]
    )
    done = with_start[with_start["done_local"].between(first, end, inclusive="left")]
    per_week = 7 * len(done) / len(moments)
    cycle = ((done["done_local"] - done["started_local"]) / one_day).mean()
    return [round(value, 1) for value in (wip, per_week, cycle, 7 * wip / per_week)]


little = pd.DataFrame(
    {
        L("vorher", "before"): measured("2024-01-01", "2025-03-03"),
        L("April bis September", "April to September"): measured("2025-03-31", "2025-10-01"),
        L("seit Oktober", "since October"): measured("2025-10-01", "2025-12-22"),
    },
    index=[
        L("angefangene Arbeit (Tickets)", "work in progress (tickets)"),
        L("Durchsatz (Tickets je Woche)", "throughput (tickets per week)"),
        L("Zykluszeit, gemessen (Tage)", "cycle time, measured (days)"),
        L("Zykluszeit nach Little (Tage)", "cycle time by Little (days)"),
    ],
)
little

# %% role="guard"
_wip, _rate, _took = (little.iloc[row].tolist() for row in range(3))
assert language.number(_wip[1], 1) == L("3,3", "3.3")
assert language.number(_wip[2], 1) == L("6,5", "6.5")
assert language.number(_rate[0], 1) == L("4,2", "4.2")
assert language.number(_rate[1], 1) == L("3,6", "3.6")
assert _rate[2] > _rate[1]
assert language.number(_took[0], 1) == L("18,3", "18.3")
assert language.number(_took[1], 1) == L("6,1", "6.1")
assert language.number(_took[2], 1) == L("11,5", "11.5")
assert ((little.iloc[2] - little.iloc[3]).abs() < 0.5).all()
autumn = days[recent["done_local"] >= "2025-10-01"]
assert round(100 * (autumn.dropna() <= 14).mean()) == 74
assert round(autumn.quantile(0.85)) == 17

# %% [markdown] lang="de"
r"""
Das Gesetz trifft jedes Mal bis auf einen halben Tag. (Gezählt sind nur Tickets mit bekanntem Start. Zählte man die anderen beim Durchsatz mit und bei der angefangenen Arbeit nicht, ginge die Rechnung nicht auf.)

Von 18,3 auf 6,1 Tage, bei einem Durchsatz, der von 4,2 auf 3,6 je Woche nur wenig zurückging, und das trotz der Sommerferien: Die Sorge von damals war kaum begründet. Aber sehen Sie sich die letzte Spalte an. Seit Oktober sind doppelt so viele Tickets in Arbeit wie im Sommer, 6,5 statt 3,3, und die Zykluszeit ist auf 11,5 Tage gestiegen. Die Zusage „14 Tage“ hielt seitdem nur noch in 74 von 100 Fällen; für 85 braucht es heute 17 Tage. **Auch eine Zusage mit Trefferquote altert.** Man rechnet sie jeden Monat neu.
"""

# %% [markdown] lang="en"
r"""
Each time the law is right to within half a day. (Only tickets with a known start are counted. If the others counted in the throughput but not in the work in progress, the calculation would not add up.)

From 18.3 down to 6.1 days, with a throughput that fell only slightly, from 4.2 to 3.6 per week, and that in spite of the summer holidays: there had been little reason to worry. But look at the last column. Since October there have been twice as many tickets in progress as in summer, 6.5 instead of 3.3, and the cycle time has risen to 11.5 days. The promise of “14 days” has since held in only 74 cases out of 100; today it takes 17 days for 85. **Even a promise with a hit rate ages.** Recalculate it every month.
"""

# %% [markdown] role="quiz" grade_id="quiz-flow-autumn" lang="de"
r"""
Tarek Yıldız möchte die Zykluszeit wieder senken. Was hilft nach Littles Gesetz am sichersten?

- [ ] Alles Wartende sofort anfangen, damit nichts liegen bleibt.
  > Das vergrößert die angefangene Arbeit. Bei gleichem Durchsatz wird dann jedes Ticket langsamer, auch wenn alle beschäftigt aussehen.
- [ ] Die Zykluszeit als Ziel in den Quartalsbericht schreiben.
  > Ein Ziel allein ändert nichts am Fluss. Was es sonst noch anrichten kann, sehen Sie in Abschnitt 6.
- [x] Erst etwas fertig machen, dann das nächste Ticket anfangen.
  > So sinkt die angefangene Arbeit, und die Zeit sinkt mit. Das ist der ganze Sinn eines WIP-Limits.
"""

# %% [markdown] role="quiz" grade_id="quiz-flow-autumn" lang="en"
r"""
Tarek Yıldız would like to bring the cycle time down again. By Little’s law, what helps most reliably?

- [ ] Start everything that is waiting at once, so that nothing is left lying about.
  > That increases the work in progress. With the same throughput every ticket then gets slower, even if everybody looks busy.
- [ ] Make the cycle time a target in the quarterly report.
  > A target alone changes nothing about the flow. What else it can do, you will see in section 6.
- [x] Finish something first, then start the next ticket.
  > This lowers the work in progress, and the time with it. That is the whole point of a WIP limit.
"""

# %% [markdown] lang="de"
r"""
Sehen kann man den Fluss im [kumulierten Flussdiagramm](term:cumulative-flow-diagram) (cumulative flow diagram, CFD). Es zählt von links nach rechts zusammen: eine Linie für alle Tickets, die bis zu diesem Tag begonnen wurden, eine für alle, die bis dahin fertig sind. Hier die Wochen um die Umstellung:
"""

# %% [markdown] lang="en"
r"""
You can see the flow in the [cumulative flow diagram](term:cumulative-flow-diagram) (CFD). It adds up from left to right: one line for all tickets that have been started by that day, one for all that are done by then. Here are the weeks around the change:
"""

# %% tags=["hide-input"]
# de: Ein Bild: Führen Sie diese Zelle aus. Den Code müssen Sie nicht lesen.
# en: A picture: run this cell. You need not read the code.
diary = pd.date_range("2024-12-01", "2025-07-13") + noon_of_day
begun = np.array([(with_start["started_local"] <= at).sum() for at in diary])
finished = np.array([(with_start["done_local"] <= at).sum() for at in diary])
floor_ = finished[0]

figure, axes = plt.subplots(figsize=(7, 3.6))
axes.fill_between(
    diary, finished - floor_, begun - floor_, color="#F0E442", alpha=0.6, step="post", linewidth=0
)
axes.step(diary, begun - floor_, where="post", color="#B34D00", linewidth=2, linestyle="--")
axes.step(diary, finished - floor_, where="post", color="#005A8C", linewidth=2)
axes.text(pd.Timestamp("2025-01-10"), 52, L("begonnen", "started"), color="#B34D00", ha="right")
axes.text(pd.Timestamp("2025-02-05"), 24, L("fertig", "done"), color="#005A8C")
axes.axvline(change, color="#555555", linewidth=1, linestyle=":")
axes.text(change + pd.Timedelta(days=3), 6, L("3. März: Limit", "3 March: limit"), color="#333333")
axes.set_xticks(
    pd.date_range("2024-12-01", periods=8, freq="MS"),
    labels=L("Dez.|Jan.|Feb.|März|April|Mai|Juni|Juli", "Dec|Jan|Feb|Mar|Apr|May|June|July").split(
        "|"
    ),
)
axes.set_ylabel(L("Tickets, seit 1. Dez. gezählt", "tickets, counted since 1 Dec"))
axes.set_ylim(0)
axes.spines[["top", "right"]].set_visible(False)
picture.show(
    axes,
    alt=L(
        "Kumuliertes Flussdiagramm von Dezember 2024 bis Juli 2025, zwei steigende Linien: begonnen "
        "und fertig. Bis März steigt „fertig“ in Stufen, alle zwei Wochen eine, und der Abstand "
        "der Linien liegt meist zwischen 5 und 20 Tickets. Danach laufen beide Linien dicht "
        "nebeneinander, mit etwa gleicher Steigung wie vorher.",
        "Cumulative flow diagram from December 2024 to July 2025, two rising lines: started and "
        "done. Until March “done” rises in steps, one every two weeks, and the distance between "
        "the lines is mostly between 5 and 20 tickets. Afterwards both lines run close together, "
        "with about the same slope as before.",
    ),
)

# %% role="guard"
gap_before = (begun - finished)[diary < change]
gap_after = (begun - finished)[diary >= pd.Timestamp("2025-03-31")]
assert np.quantile(gap_before, 0.1) >= 5
assert np.quantile(gap_before, 0.9) <= 20
assert gap_after.max() <= 8
slopes = [
    np.polyfit(range(part.sum()), finished[part], 1)[0]
    for part in (diary < change, diary >= pd.Timestamp("2025-03-31"))
]
assert 0.7 < slopes[1] / slopes[0] < 1.1

# %% [markdown] lang="de"
r"""
### Aufgabe 7 · Das Flussdiagramm lesen

Welcher Satz stimmt?

- **A** Der senkrechte Abstand der beiden Linien ist die angefangene Arbeit; nach dem März ist er klein.
- **B** Der senkrechte Abstand der beiden Linien ist die Zykluszeit in Tagen; nach dem März ist sie kurz.
- **C** Vor März hat das Team immer wieder zwei Wochen nicht gearbeitet, denn die untere Linie liegt flach.
- **D** Nach dem März wird mehr fertig als vorher, denn die untere Linie ist näher an die obere gerückt.
"""

# %% [markdown] lang="en"
r"""
### Exercise 7 · Reading the flow diagram

Which sentence is right?

- **A** The vertical distance between the two lines is the work in progress; after March it is small.
- **B** The vertical distance between the two lines is the cycle time in days; after March it is short.
- **C** Before March the team stopped working for two weeks again and again, because the lower line is flat.
- **D** After March more gets done than before, because the lower line has moved closer to the upper one.
"""

# %% role="solution" grade_id="flow-diagram"
diagram_says = (
    ### BEGIN SOLUTION
    "A"
    ### END SOLUTION
)

# %% [markdown] role="hints" grade_id="flow-diagram" lang="de"
r"""
Stellen Sie sich an einem Tag ein Lineal senkrecht ins Bild. Was zählt es?

---

Senkrecht stehen Tickets, waagrecht stehen Tage. Das Tempo ist keine der beiden Strecken, sondern die Steigung.

---

Begonnen minus fertig, an einem Tag: Wie heißt diese Zahl in der Tabelle von Abschnitt 1?
"""

# %% [markdown] role="hints" grade_id="flow-diagram" lang="en"
r"""
Imagine holding a ruler vertically into the picture on some day. What does it count?

---

Tickets are vertical, days are horizontal. The pace is neither of these distances but the slope.

---

Started minus done, on one day: what is that number called in the table of section 1?
"""

# %% role="tests" grade_id="flow-diagram-tests" points=1
check.choice(
    diagram_says,
    "A",
    {
        "A": "",
        "B": L(
            "Senkrecht stehen Tickets, keine Tage. Wie lange ein Ticket braucht, liest man "
            "waagrecht ab: vom Tag auf der oberen Linie zum Tag auf der unteren, in gleicher Höhe.",
            "Tickets are vertical, not days. How long a ticket takes is read horizontally: from the "
            "day on the upper line to the day on the lower one, at the same height.",
        ),
        "C": L(
            "Gearbeitet wurde, sonst stiege die obere Linie nicht. Ausgeliefert wurde nur jeden "
            "zweiten Mittwoch, und erst dann zählt ein Ticket als fertig.",
            "They did work, or the upper line would not rise. But they released only every second "
            "Wednesday, and only then does a ticket count as done.",
        ),
        "D": L(
            "Wie viel je Woche fertig wird, ist die Steigung der unteren Linie. Die hat sich kaum "
            "geändert, nur der Abstand.",
            "How much is done per week is the slope of the lower line. It has hardly changed; only "
            "the distance has.",
        ),
    },
    what="diagram_says",
)
check.passed(
    L(
        "Senkrecht die Arbeit, waagrecht die Zeit, die Steigung das Tempo: Mehr braucht man nicht, "
        "um ein Flussdiagramm zu lesen.",
        "Work is vertical, time is horizontal, pace is the slope: that is all it takes to read a "
        "flow diagram.",
    )
)

# %% [markdown] lang="de"
r"""
### Vorher, nachher und warum

„Das Limit hat die Zykluszeit mehr als halbiert“, möchte Tarek Yıldız in den Jahresbericht schreiben. Am 3. März 2025 hat sich aber zweierlei geändert: das Limit **und** die Auslieferung. Vorher wartete alles Fertige in der Spalte `test` auf den nächsten Auslieferungstag. Sehen wir nach, wie viele Tage die Tickets im Mittel in jeder Spalte verbrachten:
"""

# %% [markdown] lang="en"
r"""
### Before, after, and why

“The limit has more than halved the cycle time,” Tarek Yıldız would like to write in the annual report. But two things changed on 3 March 2025: the limit **and** the releases. Before that, everything finished waited in the column `test` for the next release day. Let us see how many days, on average, the tickets spent in each column:
"""

# %% tags=["hide-input"]
# de: Eine Tabelle: Führen Sie diese Zelle aus. Den Code müssen Sie nicht lesen.
# en: A table: run this cell. You need not read the code.
moves = flow.transitions[flow.transitions["ticket_id"].isin(tickets["ticket_id"])]
moves = moves.sort_values("transition_id")
left_at = moves.groupby("ticket_id")["entered_local"].shift(-1)
moves = moves.assign(days=(left_at - moves["entered_local"]) / one_day)
in_column = pd.DataFrame(
    {
        L("vorher", "before"): moves[moves["entered_local"] < change]
        .groupby("column", observed=True)["days"]
        .mean(),
        L("seit April", "since April"): moves[moves["entered_local"] >= "2025-03-31"]
        .groupby("column", observed=True)["days"]
        .mean(),
    }
)
in_column.loc[["development", "review", "test"]].round(1)

# %% role="guard"
shown_columns = in_column.loc[["development", "review", "test"]].round(1)
assert shown_columns.iloc[0].tolist() == [6.7, 4.8]
assert shown_columns.iloc[1].tolist() == [1.5, 1.3]
assert shown_columns.iloc[2].tolist() == [9.8, 1.8]

# %% [markdown] role="quiz" grade_id="quiz-flow-cause" lang="de"
r"""
Was darf in den Jahresbericht?

- [ ] Das Limit hat die Zykluszeit mehr als halbiert.
  > Der größte Teil des Gewinns liegt in `test`, wo früher auf den Auslieferungstag gewartet wurde. Das ist die andere Änderung.
- [ ] Das Limit hat nichts bewirkt, es war allein die häufigere Auslieferung.
  > Auch `development` ist kürzer geworden, und dort wartet niemand auf eine Auslieferung. Beweisen lässt sich keine der beiden Ursachen.
- [x] Seit den beiden Änderungen ist die Zykluszeit weniger als halb so lang; am meisten Zeit fällt in der Spalte weg, in der auf die Auslieferung gewartet wurde.
  > So steht da, was gemessen wurde, und wo. Wer die Wirkung des Limits allein kennen will, ändert beim nächsten Mal nur eines auf einmal.
"""

# %% [markdown] role="quiz" grade_id="quiz-flow-cause" lang="en"
r"""
What may go into the annual report?

- [ ] The limit has more than halved the cycle time.
  > Most of the gain is in `test`, where things used to wait for the release day. That is the other change.
- [ ] The limit has done nothing; it was only the more frequent releases.
  > `development` has become shorter too, and nobody waits for a release there. Neither cause can be proven.
- [x] Since the two changes the cycle time has been less than half as long; most of the time saved comes from the column where tickets waited for the release.
  > This says what was measured, and where. If you want to know the effect of the limit alone, change only one thing next time.
"""

# %% [markdown] lang="de"
r"""
## 4 · Zehntausend Mal in die Zukunft

*Guter Punkt für eine Pause. Wenn Sie später weitermachen, führen Sie zuerst die allererste Zelle aus; mehr brauchen Sie von oben nicht.*

Zurück zu den 42 Tickets. Für die Prognose genügt der Durchsatz je Woche. Die Funktion `per_week` zählt ihn; ihr Code ist kurz, und eine Zeile verdient einen zweiten Blick:
"""

# %% [markdown] lang="en"
r"""
## 4 · Ten thousand trips into the future

*A good point for a break. When you come back, run the very first cell first; you need nothing else from above.*

Back to the 42 tickets. The throughput per week is all that the forecast needs. The function `per_week` counts it; its code is short, and one line deserves a second look:
"""


# %%
def per_week(tickets):
    weeks = pd.period_range("2025-03-31", "2025-12-15", freq="W")
    done_week = tickets["done_local"].dt.to_period("W")
    # de: reindex setzt Wochen ohne fertiges Ticket ein, mit 0.
    # en: reindex puts in weeks without a finished ticket, as 0.
    return done_week.value_counts().reindex(weeks, fill_value=0)


weekly = per_week(tickets)
print(weekly.to_numpy())
print(L("Wochen:", "weeks:"), len(weekly), "·", L("Mittel:", "mean:"), round(weekly.mean(), 2))

# %% role="guard"
assert (len(weekly), weekly.sum()) == (38, 146)
assert (weekly.min(), weekly.max()) == (1, 9)
assert language.number(weekly.mean(), 2) == L("3,84", "3.84")
assert language.number(42 / weekly.mean(), 1) == L("10,9", "10.9")
assert pd.Timestamp("2026-01-05") + pd.Timedelta(weeks=11) == pd.Timestamp("2026-03-23")
clean_tickets = datasets.load("delivery_flow", variant="clean").tickets
clean_weekly = per_week(clean_tickets[clean_tickets["team"] == "portal"])
assert (clean_weekly - weekly).abs().sum() == 6

# %% [markdown] lang="de"
r"""
38 Wochen, vom 31. März bis zum 21. Dezember 2025. (Zwischen den Jahren arbeitet das Team nicht.) Eine Woche, in der nichts fertig wird, kommt im Zählen gar nicht vor; `reindex` holt sie als 0 zurück, sonst sähe das Team schneller aus, als es ist.

Der Mittelwert ist 3,84. Also braucht das Team für 42 Tickets 42 / 3,84, rund 10,9 Wochen, und ist nach elf Wochen fertig, am 20. März? Schätzen Sie, ehe Sie weiterlesen: **Wie wahrscheinlich** ist das, 50, 70 oder 90 Prozent?

Mit dem Mittelwert kommen Sie nicht weiter, denn er kennt keine Wahrscheinlichkeit. Die Wochen selbst kennen sie: mal 1, mal 9 Tickets. Schreiben Sie jede der 38 Zahlen auf einen Zettel, werfen Sie alle in einen Beutel, und ziehen Sie.
"""

# %% [markdown] lang="en"
r"""
38 weeks, from 31 March to 21 December 2025. (The team does not work between Christmas and New Year.) A week in which nothing gets done does not turn up in the counting at all; `reindex` brings it back as 0, or the team would look faster than it is.

The mean is 3.84. So the team needs 42 / 3.84, about 10.9 weeks, for 42 tickets and will be done after eleven weeks, on 20 March? Guess before you read on: **how likely** is that, 50, 70 or 90 percent?

The mean does not get you any further, because it knows no probability. The weeks themselves do: sometimes 1, sometimes 9 tickets. Write each of the 38 numbers on a slip of paper, throw them all into a bag, and draw.
"""

# %% [markdown] lang="de"
r"""
### Aufgabe 8 · Der Beutel

Wie wahrscheinlich sind mindestens 42 Tickets in 12 Wochen? Ordnen Sie die Schritte. **Zwei der sieben gehören nicht dazu.**

- **A** Den Mittelwert aller Zettel ausrechnen und mit 12 malnehmen.
- **B** Den Anteil der Zukünfte bestimmen, deren Summe mindestens 42 ist.
- **C** Einen Zettel ziehen, die Zahl notieren und den Zettel **zurücklegen**.
- **D** Den Durchsatz jeder vergangenen Woche auf einen eigenen Zettel schreiben.
- **E** Das Ziehen wiederholen, bis 12 Zahlen dastehen, und sie zusammenzählen: eine mögliche Zukunft.
- **F** Einen Zettel ziehen, die Zahl notieren und den Zettel **behalten**.
- **G** Das Ganze zehntausendmal machen: zehntausend mögliche Zukünfte.

Schreiben Sie die fünf Buchstaben als einen Text.
"""

# %% [markdown] lang="en"
r"""
### Exercise 8 · The bag

How likely is it that at least 42 tickets get done in 12 weeks? Put the steps in order. **Two of the seven do not belong.**

- **A** Compute the mean of all slips and multiply it by 12.
- **B** Find the share of the futures whose sum is at least 42.
- **C** Draw a slip, note the number, and **put the slip back**.
- **D** Write the throughput of each past week on a slip of its own.
- **E** Repeat the drawing until there are 12 numbers, and add them up: one possible future.
- **F** Draw a slip, note the number, and **keep the slip**.
- **G** Do all of this ten thousand times: ten thousand possible futures.

Write the five letters as one text.
"""

# %% role="solution" grade_id="flow-bag"
bag_steps = (
    ### BEGIN SOLUTION
    "DCEGB"
    ### END SOLUTION
)

# %% [markdown] role="hints" grade_id="flow-bag" lang="de"
r"""
Was muss da sein, ehe Sie ziehen können? Und was können Sie erst ganz am Ende sagen?

---

Jede künftige Woche kann so ausgehen wie jede vergangene, auch zweimal hintereinander gleich. Was heißt das für den gezogenen Zettel?

---

Zettel schreiben → ein Zettel → eine Zukunft → viele Zukünfte → Anteil. Suchen Sie zu jedem Wort den Buchstaben.
"""

# %% [markdown] role="hints" grade_id="flow-bag" lang="en"
r"""
What has to be there before you can draw? And what can you say only at the very end?

---

Each future week can turn out like any past one, even the same one twice in a row. What does that mean for the slip that was drawn?

---

Write slips → one slip → one future → many futures → share. Find the letter for each of them.
"""

# %% role="tests" grade_id="flow-bag-tests" points=1
check.order(
    bag_steps,
    "DCEGB",
    reasons={
        "A": L(
            "Der Mittelwert ergibt eine einzige Zahl und keine Wahrscheinlichkeit.",
            "The mean gives a single number and no probability.",
        ),
        "B": L(
            "Einen Anteil gibt es erst, wenn viele Zukünfte dastehen.",
            "There is no share until there are many futures.",
        ),
        "C": L(
            "Zum Ziehen müssen die Zettel geschrieben sein, und zum Summieren muss gezogen sein.",
            "The slips must be written before you draw, and you must draw before you add up.",
        ),
        "D": L(
            "Die Zettel braucht man ganz am Anfang, und nur einmal.",
            "The slips are needed at the very beginning, and only once.",
        ),
        "E": L(
            "Eine Zukunft besteht aus 12 gezogenen Wochen. Was muss davor geschehen?",
            "A future consists of 12 weeks that were drawn. What has to happen before?",
        ),
        "F": L(
            "Wer Zettel behält, verbraucht die guten und die schlechten Wochen. Eine schlechte Woche "
            "macht die nächste aber nicht besser.",
            "If you keep the slips, you use up the good and the bad weeks. But a bad week does not "
            "make the next one better.",
        ),
        "G": L(
            "Wiederholt wird eine ganze Zukunft. Gibt es sie an dieser Stelle schon?",
            "What is repeated is a whole future. Does it exist at this point?",
        ),
    },
    what="bag_steps",
)
check.passed(
    L(
        "Das war schon das ganze Verfahren. Den Rest erledigt der Computer, weil er schneller zieht.",
        "That was the whole method. The computer does the rest, because it draws faster.",
    )
)

# %% [markdown] lang="de"
r"""
Das Verfahren heißt [Monte-Carlo-Simulation](term:monte-carlo) (Monte Carlo simulation), nach dem Spielcasino in Monte Carlo. In Python zieht ein Zufallsgenerator aus numpy. Die Zahl in `default_rng(2026)` ist sein Startwert (seed): Mit demselben Startwert kommt bei jedem dieselbe Ziehung heraus, sonst könnte niemand Ihre Zahlen nachrechnen. Die nächste Zelle zieht drei Zukünfte, eine je Zeile, jede mit 12 Wochen:
"""

# %% [markdown] lang="en"
r"""
The method is called a [Monte Carlo simulation](term:monte-carlo), after the casino in Monte Carlo. In Python a random generator from numpy draws the slips. The number in `default_rng(2026)` is its seed: with the same seed everybody gets the same draw; otherwise nobody could reproduce your numbers. The next cell draws three futures, one per row, each with 12 weeks:
"""

# %%
rng = np.random.default_rng(2026)
three_futures = rng.choice(weekly, size=(3, 12))
print(three_futures)
print(three_futures.sum(axis=1))

# %% role="guard"
assert three_futures.sum(axis=1).tolist() == [47, 49, 43]
assert (three_futures.sum(axis=1) >= 42).all()

# %% [markdown] lang="de"
r"""
`sum(axis=1)` zählt jede Zeile für sich zusammen. Die drei Zukünfte bringen 47, 49 und 43 Tickets; jedes Mal wären die 42 geschafft. Also so gut wie sicher? Drei Ziehungen sind dafür viel zu wenige. Nehmen wir zehntausend:
"""

# %% [markdown] lang="en"
r"""
`sum(axis=1)` adds up each row on its own. The three futures bring 47, 49 and 43 tickets; the 42 would be reached every time. So it is all but certain? Three draws are far too few to say so. Let us take ten thousand:
"""


# %%
def draw_futures(weekly, weeks):
    rng = np.random.default_rng(2026)
    return rng.choice(weekly, size=(10_000, weeks))


totals = draw_futures(weekly, 12).sum(axis=1)
totals[:10]

# %% tags=["hide-input"]
# de: Ein Bild: Führen Sie diese Zelle aus. Den Code müssen Sie nicht lesen.
# en: A picture: run this cell. You need not read the code.
values, counts = np.unique(totals, return_counts=True)
enough = values >= 42
figure, axes = plt.subplots(figsize=(7, 3))
axes.bar(values[enough], counts[enough], color="#0072B2", width=0.85)
axes.bar(
    values[~enough], counts[~enough], color="#E69F00", width=0.85, hatch="///", edgecolor="white"
)
axes.text(
    53,
    440,
    L("42 oder mehr:\nbis zum 27. März fertig", "42 or more:\ndone by 27 March"),
    color="#005A8C",
)
axes.text(
    25,
    420,
    L("weniger als 42:\nes dauert länger", "fewer than 42:\nit takes longer"),
    color="#7A5200",
)
axes.set_xlabel(L("Tickets in 12 Wochen", "tickets in 12 weeks"))
axes.set_ylabel(L("Zukünfte von 10.000", "futures out of 10,000"))
axes.set_xlim(23, 77)
axes.spines[["top", "right"]].set_visible(False)
picture.show(
    axes,
    alt=L(
        "Säulendiagramm von 10.000 möglichen Zukünften: wie viele Tickets in 12 Wochen fertig "
        "werden. Die Glocke reicht von etwa 25 bis 70 und ist bei 46 am höchsten. Etwa drei Viertel "
        "der Zukünfte liegen bei 42 oder mehr, ein Viertel schraffiert darunter.",
        "Bar chart of 10,000 possible futures: how many tickets are done in 12 weeks. The bell "
        "reaches from about 25 to 70 and peaks near 46. About three quarters of the futures are at "
        "42 or more; the quarter below is hatched.",
    ),
)

# %% role="guard"
assert round(100 * (totals >= 42).mean()) == 76
assert round(totals.mean()) == 46
assert abs(values[counts.argmax()] - 46) <= 1
assert 24 <= np.quantile(totals, 0.001) <= 28
assert 66 <= np.quantile(totals, 0.999) <= 72
eleven = draw_futures(weekly, 11).sum(axis=1)
assert round(100 * (eleven >= 42).mean()) == 54

# %% [markdown] lang="de"
r"""
### Aufgabe 9 · Wie wahrscheinlich?

Vervollständigen Sie `chance(weekly, goal, weeks)`. Die Funktion zieht aus dem Wochendurchsatz `weekly` zehntausend Zukünfte von je `weeks` Wochen und gibt den Anteil der Zukünfte zurück, in denen **mindestens** `goal` Tickets fertig werden: eine Zahl zwischen 0 und 1, nicht gerundet.
"""

# %% [markdown] lang="en"
r"""
### Exercise 9 · How likely?

Complete `chance(weekly, goal, weeks)`. From the weekly throughput `weekly` the function draws ten thousand futures of `weeks` weeks each and returns the share of the futures in which **at least** `goal` tickets get done: a number between 0 and 1, not rounded.
"""


# %% role="solution" grade_id="flow-chance"
def chance(weekly, goal, weeks):
    futures = draw_futures(weekly, weeks)
    totals = (
        ### BEGIN SOLUTION
        futures.sum(axis=1)
        ### END SOLUTION
    )
    return (
        ### BEGIN SOLUTION
        (totals >= goal).mean()
        ### END SOLUTION
    )


# %% [markdown] role="hints" grade_id="flow-chance" lang="de"
r"""
Beides stand schon da: das Zusammenzählen in der Zelle mit den drei Zukünften, der Anteil in Aufgabe 4.

---

Zählen Sie jede Zeile für sich zusammen. Vergleichen Sie die Summen mit `goal`, das ergibt eine Maske, und deren Mittelwert ist der Anteil.

---

`totals = futures.sum(axis=...)` und `return (totals ... goal).mean()`
"""

# %% [markdown] role="hints" grade_id="flow-chance" lang="en"
r"""
You have seen both already: the adding up in the cell with the three futures, the share in exercise 4.

---

Add up each row on its own. Compare the sums with `goal`; this gives a mask, and its mean is the share.

---

`totals = futures.sum(axis=...)` and `return (totals ... goal).mean()`
"""

# %% role="tests" grade_id="flow-chance-tests" points=2
by_march = check.call(chance, weekly, 42, 12)
check.number(by_march, "chance(weekly, 42, 12)")
check.that(
    by_march < 1000,
    L(
        "Das ist eine Anzahl von Zukünften. Gefragt ist ihr Anteil, zwischen 0 und 1.",
        "That is a number of futures. The task asks for their share, between 0 and 1.",
    ),
)
check.number(by_march, "chance(weekly, 42, 12)", between=(0, 1))
check.that(
    abs(by_march - 1) > 0.001,
    L(
        "100 Prozent? Vermutlich haben Sie alle Zukünfte in einen Topf gezählt. `sum(axis=1)` zählt "
        "jede Zeile, also jede Zukunft, für sich.",
        "100 percent? You have probably added all futures together. `sum(axis=1)` adds up each row, "
        "that is, each future, on its own.",
    ),
)
check.that(
    by_march > 0,
    L(
        "0 Prozent? `totals` soll die **Summe** jeder Zukunft enthalten; ein Mittelwert je Woche "
        "erreicht die 42 nie.",
        "0 percent? `totals` should hold the **sum** of each future; a mean per week never reaches "
        "the 42.",
    ),
)
check.that(
    abs(by_march - 0.7025) > 0.015,
    L(
        "Mit `>` fehlen die Zukünfte mit genau 42 Tickets. „Mindestens“ schließt die Grenze ein.",
        "With `>` the futures with exactly 42 tickets are missing. “At least” includes the limit.",
    ),
)
check.that(
    abs(by_march - 0.2438) > 0.015,
    L(
        "Das ist die Wahrscheinlichkeit, **nicht** fertig zu werden. In welche Richtung zeigt der "
        "Vergleich?",
        "That is the probability of **not** being done. Which way does the comparison point?",
    ),
)
check.close(by_march, 0.756, abs_=0.02, rel=0, what="chance(weekly, 42, 12)")
check.that(
    check.call(chance, weekly, 30, 12) > 0.9,
    L(
        "Für 30 Tickets müsste die Wahrscheinlichkeit deutlich größer sein als für 42. Benutzt Ihre "
        "Funktion `goal`?",
        "For 30 tickets the probability should be clearly greater than for 42. Does your function "
        "use `goal`?",
    ),
)
check.that(
    check.call(chance, weekly, 42, 8) < 0.1,
    L(
        "Für 8 Wochen kommt fast dasselbe heraus wie für 12. Benutzt Ihre Funktion die Zukünfte "
        "`futures`, die mit `weeks` gezogen wurden?",
        "8 weeks give almost the same as 12. Does your function use the `futures` that were drawn "
        "with `weeks`?",
    ),
)
check.that(
    any(
        abs(100 * part - round(100 * part)) > 1e-6
        for part in (by_march, *(check.call(chance, weekly, 42, count) for count in (9, 11, 13)))
    ),
    L(
        "Ihre Wahrscheinlichkeiten sind auf ganze Prozent gerundet. Geben Sie sie ungerundet "
        "zurück; gerundet wird erst im Satz.",
        "Your probabilities are rounded to whole percent. Return them as they are; round only in "
        "the sentence.",
    ),
)
### BEGIN HIDDEN TESTS
steady = pd.Series([3, 3, 3])
check.equal(check.call(chance, steady, 12, 4), 1.0, what="chance([3, 3, 3], 12, 4)")
check.equal(check.call(chance, steady, 13, 4), 0.0, what="chance([3, 3, 3], 13, 4)")
coin = pd.Series([0, 2])
check.close(check.call(chance, coin, 2, 1), 0.5, abs_=0.03, what="chance([0, 2], 2, 1)")
check.close(check.call(chance, coin, 2, 2), 0.75, abs_=0.03, what="chance([0, 2], 2, 2)")
### END HIDDEN TESTS
check.passed(
    L(
        "76 Prozent für Ende März: Aus „müsste klappen“ ist eine Zahl geworden.",
        "76 percent for the end of March: “should be fine” has become a number.",
    )
)

# %% [markdown] lang="de"
r"""
Und der 20. März, die elf Wochen des Mittelwerts? Die nächste Zelle rechnet für jede Zahl von Wochen:
"""

# %% [markdown] lang="en"
r"""
And 20 March, the eleven weeks of the mean? The next cell computes it for each number of weeks:
"""

# %% tags=["hide-input"]
# de: Eine Tabelle: Führen Sie diese Zelle aus. Den Code müssen Sie nicht lesen.
# en: A table: run this cell. You need not read the code.
horizons = range(8, 15)
fridays = [pd.Timestamp("2026-01-02") + pd.Timedelta(weeks=count) for count in horizons]
by_week = pd.DataFrame(
    {
        L("Wochen", "weeks"): list(horizons),
        L("fertig bis Freitag", "done by Friday"): [
            day.strftime(L("%d.%m.%Y", "%d %b %Y")) for day in fridays
        ],
        L("Wahrscheinlichkeit in %", "probability in %"): [
            round(100 * (draw_futures(weekly, count).sum(axis=1) >= 42).mean())
            for count in horizons
        ],
    }
)
by_week.set_index(L("Wochen", "weeks"))

# %% role="guard"
assert by_week.iloc[:, 2].tolist() == [2, 11, 29, 54, 76, 89, 96]
assert [f"{day:%m-%d}" for day in fridays] == [
    "02-27",
    "03-06",
    "03-13",
    "03-20",
    "03-27",
    "04-03",
    "04-10",
]

# %% [markdown] lang="de"
r"""
Der Mittelwert führt zu einem Termin, auf den so viel Verlass ist wie auf einen Münzwurf: 54 Prozent. So steht es in unzähligen Projektplänen. Mit 12 Wochen, also bis zum 27. März, sind es 76 Prozent. Erst 13 Wochen bringen mehr als 85, nämlich 89 Prozent, und 14 mehr als 95. Ende Februar wären es 2.

Welche Zahl man braucht, hängt daran, was eine Verspätung kostet. Ein interner Probelauf verträgt 50 Prozent. Wenn Einladungen gedruckt werden, sollten es 85 oder 95 sein.
"""

# %% [markdown] lang="en"
r"""
The mean leads to a date that is about as reliable as the toss of a coin: 54 percent. Countless project plans are made like this. With 12 weeks, that is, by 27 March, it is 76 percent. It takes 13 weeks to get above 85 percent, namely to 89, and 14 to get above 95. For the end of February it would be 2.

Which number you need depends on what being late costs. An internal trial run can live with 50 percent. If invitations are printed, it should be 85 or 95.
"""

# %% [markdown] role="quiz" grade_id="quiz-flow-eighty-five" lang="de"
r"""
Das Team sagt einen Termin mit 85 Prozent zu und wird eine Woche später fertig. „Eure Prognose war also falsch“, heißt es im Ausschuss. Was antworten Sie?

- [ ] Ja, bei einer richtigen Prognose wäre das nicht passiert.
  > Bei einer richtigen Prognose passiert es in 15 von 100 Fällen. Passierte es nie, wären die Zusagen zu vorsichtig.
- [ ] Nein, denn 85 Prozent der Tickets waren zum Termin fertig.
  > Die 85 Prozent waren eine Wahrscheinlichkeit für den Termin, kein Anteil der Tickets.
- [x] Ein einzelner Fall zeigt das nicht; über viele Zusagen sollten etwa 85 von 100 halten.
  > Deshalb führt man eine Liste der Zusagen und sieht nach einem Jahr nach. Genau das tun wir gleich im Zeitraffer.
"""

# %% [markdown] role="quiz" grade_id="quiz-flow-eighty-five" lang="en"
r"""
The team promises a date with 85 percent and finishes a week late. “So your forecast was wrong,” says the committee. What do you reply?

- [ ] Yes, with a correct forecast this would not have happened.
  > With a correct forecast it happens in 15 cases out of 100. If it never did, the promises would be too cautious.
- [ ] No, because 85 percent of the tickets were done on the date.
  > The 85 percent were a probability for the date, not a share of the tickets.
- [x] A single case does not show that; over many promises about 85 out of 100 should hold.
  > That is why one keeps a list of promises and looks back after a year. This is what we are about to do in fast motion.
"""

# %% [markdown] lang="de"
r"""
### Aufgabe 10 · Wie viele bis Ende März?

Man kann auch andersherum fragen: Wie viele Tickets kann Mirjam Kessler für die 12 Wochen bis zum 27. März zusagen? Schreiben Sie `promised_tickets(totals, confidence)`. `totals` enthält die Summe jeder Zukunft (ein Array, also eine Zahlenreihe, wie oben), `confidence` die gewünschte Sicherheit, etwa `0.85`. Die Funktion gibt **eine Zahl** zurück, runden müssen Sie nicht: die Zahl von Tickets, die in einem Anteil `confidence` der Zukünfte erreicht oder übertroffen wird. `np.quantile(totals, q)` gibt die Zahl, **unter** der ungefähr der Anteil `q` der Zukünfte liegt. Überlegen Sie zuerst: Muss, wer sicherer sein will, mehr oder weniger Tickets zusagen?
"""

# %% [markdown] lang="en"
r"""
### Exercise 10 · How many by the end of March?

You can also ask the other way round: how many tickets can Mirjam Kessler promise for the 12 weeks until 27 March? Write `promised_tickets(totals, confidence)`. `totals` holds the sum of each future (an array, that is, a row of numbers, as above), `confidence` the desired certainty, such as `0.85`. The function returns **one number**, and you need not round it: the number of tickets that is reached or exceeded in a share `confidence` of the futures. `np.quantile(totals, q)` gives the number **below** which about the share `q` of the futures lies. Think first: if you want to be more certain, do you have to promise more tickets or fewer?
"""


# %% role="solution" grade_id="flow-promised"
def promised_tickets(totals, confidence):
    ### BEGIN SOLUTION
    # de: Mindestens so viele in 85 % der Fälle heißt: In 15 % sind es weniger.
    # en: At least that many in 85% of the cases means: fewer in 15%.
    return np.quantile(totals, 1 - confidence)
    ### END SOLUTION


# %% [markdown] role="hints" grade_id="flow-promised" lang="de"
r"""
Wer sicherer sein will, verspricht weniger. Prüfen Sie damit Ihr Ergebnis für `0.5` und `0.95`.

---

In 85 von 100 Zukünften sollen es **mindestens** so viele sein. In wie vielen von 100 dürfen es also weniger sein? Dieser Anteil ist `q`.

---

`return np.quantile(totals, ... - confidence)`
"""

# %% [markdown] role="hints" grade_id="flow-promised" lang="en"
r"""
If you want to be more certain, you promise less. Use this to check your result for `0.5` and `0.95`.

---

In 85 futures out of 100 it should be **at least** that many. So in how many out of 100 may it be fewer? This share is `q`.

---

`return np.quantile(totals, ... - confidence)`
"""

# %% role="tests" grade_id="flow-promised-tests" points=2
safe = check.call(promised_tickets, totals, 0.85)
check.number(safe, "promised_tickets(totals, 0.85)")
check.that(
    not 0 <= safe <= 1,
    L(
        "Das ist ein Anteil. Gefragt ist umgekehrt: Der Anteil ist gegeben, wie viele **Tickets** "
        "gehören dazu?",
        "That is a share. The question is the other way round: the share is given; how many "
        "**tickets** go with it?",
    ),
)
check.that(
    abs(safe - 53) > 0.6,
    L(
        "So viele schafft das Team nur in 15 von 100 Zukünften. Bei Tickets zeigt die Sicherheit "
        "nach unten: Mehr Sicherheit heißt weniger versprechen.",
        "The team manages that many in only 15 futures out of 100. With tickets, certainty points "
        "down: more certainty means promising less.",
    ),
)
check.that(
    abs(safe - 46) > 0.6,
    L(
        "Das ist die Mitte: Sie hält nur in jedem zweiten Fall. Benutzt Ihre Funktion "
        "`confidence`?",
        "That is the middle: it holds only every other time. Does your function use `confidence`?",
    ),
)
check.that(
    abs(safe - 0.85 * totals.mean()) > 0.1,
    L(
        "85 Prozent des Mittelwerts sind etwas anderes als „hält in 85 Prozent der Zukünfte“. "
        "Fragen Sie die Verteilung, mit `np.quantile`.",
        "85 percent of the mean is not the same as “holds in 85 percent of the futures”. Ask the "
        "distribution, with `np.quantile`.",
    ),
)
check.close(safe, 39, abs_=0.6, rel=0, what="promised_tickets(totals, 0.85)")
safer = check.call(promised_tickets, totals, 0.95)
check.that(
    safer < safe,
    L(
        "Für 95 Prozent müssten Sie weniger zusagen als für 85. Benutzt Ihre Funktion "
        "`confidence`?",
        "For 95 percent you would have to promise fewer than for 85. Does your function use "
        "`confidence`?",
    ),
)
### BEGIN HIDDEN TESTS
check.close(safer, 36, abs_=0.6, rel=0, what="promised_tickets(totals, 0.95)")
ladder = np.arange(101)
for wanted, right in ((0.85, 15), (0.95, 5), (0.5, 50)):
    check.close(
        check.call(promised_tickets, ladder, wanted),
        right,
        abs_=0.6,
        rel=0,
        what=L("die Summen 0 bis 100", "the sums 0 to 100"),
    )
### END HIDDEN TESTS
check.passed(
    L(
        "39 Tickets mit 85 Prozent, 36 mit 95: Bei Mengen zeigt Sicherheit nach unten, bei Terminen "
        "nach hinten.",
        "39 tickets with 85 percent, 36 with 95: for quantities certainty points down, for dates it "
        "points to later.",
    )
)

# %% role="guard"
assert np.quantile(totals, [0.15, 0.85, 0.5, 0.05]).tolist() == [39, 53, 46, 36]

# %% [markdown] lang="de"
r"""
## 5 · Hätten unsere Zusagen gehalten?

Eine Wahrscheinlichkeit kann man prüfen, ehe man sich auf sie verlässt. Wir stellen uns an jeden Montag zurück, für den es zwölf Wochen davor und vier Wochen danach gibt. Im Beutel liegen nur die zwölf Wochen davor, mehr konnte man damals nicht wissen. Daraus entsteht die Zusage für die nächsten vier Wochen, einmal mit 85 Prozent (`promised`) und einmal mit dem Mittelwert (`by_mean`). In `happened` steht, wie viele Tickets dann wirklich fertig wurden:
"""

# %% [markdown] lang="en"
r"""
## 5 · Would our promises have held?

You can test a probability before you rely on it. We go back to each Monday that has twelve weeks before it and four weeks after it. Only the twelve weeks before are in the bag; nobody could know more at that time. From them comes the promise for the next four weeks, once with 85 percent (`promised`) and once with the mean (`by_mean`). `happened` says how many tickets really got done then:
"""

# %% tags=["hide-input"]
# de: Eine Tabelle: Führen Sie diese Zelle aus. Den Code müssen Sie nicht lesen.
# en: A table: run this cell. You need not read the code.
past = weekly.to_numpy()
backtest = pd.DataFrame(
    [
        {
            "monday": weekly.index[start].start_time,
            "promised": np.quantile(draw_futures(past[start - 12 : start], 4).sum(axis=1), 0.15),
            "by_mean": round(4 * past[start - 12 : start].mean(), 1),
            "happened": past[start : start + 4].sum(),
        }
        for start in range(12, len(past) - 3)
    ]
)
backtest.head(6)

# %% role="guard"
assert len(backtest) == 23
assert (backtest["happened"] >= backtest["promised"]).sum() == 18
assert (backtest["happened"] >= backtest["by_mean"]).sum() == 14
assert round(100 * 18 / 23) == 78
assert round(100 * 14 / 23) == 61
assert (backtest["promised"] >= backtest["happened"]).sum() == 7
broken_promises = backtest[backtest["happened"] < backtest["promised"]]["monday"]
assert broken_promises.dt.strftime("%m-%d").tolist() == [
    "07-14",
    "07-21",
    "10-06",
    "10-13",
    "10-20",
]

# %% [markdown] lang="de"
r"""
### Aufgabe 11 · Fehler gesucht

Tarek Yıldız hat gezählt, wie oft die 85-Prozent-Zusage gehalten hätte, und ist entsetzt: 30 Prozent! Führen Sie die Zelle aus. Was stimmt nicht?
"""

# %% [markdown] lang="en"
r"""
### Exercise 11 · Find the bug

Tarek Yıldız has counted how often the 85 percent promise would have held, and is appalled: 30 percent! Run the cell. What is wrong?
"""


# %%
def share_kept_draft(promised, happened):
    was_kept = promised >= happened
    return was_kept.mean()


print(round(share_kept_draft(backtest["promised"], backtest["happened"]), 2))

# %% [markdown] lang="de"
r"""
`promised` und `happened` sind zwei Spalten (Series) mit Tickets: was zugesagt war, was fertig wurde. Geben Sie `was_kept` die richtige Maske: `True`, wo die Zusage gehalten hat. `share_kept(promised, happened)` gibt dann den Anteil gehaltener Zusagen zurück, zwischen 0 und 1. Wer genau so viel schafft wie zugesagt, hat gehalten.
"""

# %% [markdown] lang="en"
r"""
`promised` and `happened` are two columns (Series) of tickets: what was promised, what got done. Give `was_kept` the right mask: `True` where the promise was kept. `share_kept(promised, happened)` then returns the share of the promises that were kept, between 0 and 1. Getting exactly as many done as promised keeps the promise.
"""


# %% role="solution" grade_id="flow-share-kept"
def share_kept(promised, happened):
    was_kept = (
        ### BEGIN SOLUTION
        happened >= promised
        ### END SOLUTION
    )
    return was_kept.mean()


# %% [markdown] role="hints" grade_id="flow-share-kept" lang="de"
r"""
Nehmen Sie eine Zeile der Tabelle und fragen Sie: Hat diese Zusage gehalten?

---

Zugesagt 12, fertig 15: gehalten. Zugesagt 12, fertig 12: auch gehalten. Zugesagt 12, fertig 8: nicht. Was sagt der Entwurf in den drei Fällen?

---

`was_kept = happened ... promised`
"""

# %% [markdown] role="hints" grade_id="flow-share-kept" lang="en"
r"""
Take one row of the table and ask: was this promise kept?

---

Promised 12, done 15: kept. Promised 12, done 12: kept as well. Promised 12, done 8: not kept. What does the draft say in these three cases?

---

`was_kept = happened ... promised`
"""

# %% role="tests" grade_id="flow-share-kept-tests" points=2
coverage = check.call(share_kept, backtest["promised"], backtest["happened"])
check.number(coverage, "share_kept(…)")
check.that(
    coverage != 18,
    L(
        "Das ist eine Anzahl. `was_kept` soll die Maske sein, mit einem Wert je Zusage; den Anteil "
        "bildet die letzte Zeile.",
        "That is a count. `was_kept` should be the mask, with one value per promise; the last line "
        "takes the share.",
    ),
)
check.number(coverage, "share_kept(…)", between=(0, 1))
check.that(
    abs(coverage - 7 / 23) > 0.001,
    L(
        "Noch immer 30 Prozent: Gezählt sind die Fälle, in denen höchstens so viel fertig wurde wie "
        "zugesagt. In welche Richtung muss der Vergleich zeigen?",
        "Still 30 percent: this counts the cases in which at most as much got done as promised. "
        "Which way does the comparison have to point?",
    ),
)
check.that(
    abs(coverage - 5 / 23) > 0.001,
    L(
        "Das ist der Anteil der Zusagen, die **nicht** hielten.",
        "That is the share of the promises that were **not** kept.",
    ),
)
check.that(
    abs(coverage - 16 / 23) > 0.001,
    L(
        "Zweimal wurde genau so viel fertig wie zugesagt, und das gilt als gehalten. Ein strenger "
        "Vergleich ohne `=` lässt diese Fälle weg.",
        "Twice exactly as much got done as promised, and that counts as kept. A strict comparison "
        "without `=` leaves these cases out.",
    ),
)
check.that(
    abs(coverage - 2 / 23) > 0.001,
    L(
        "Sie zählen nur die Zusagen, die auf das Ticket genau eintrafen. Wer mehr schafft als "
        "zugesagt, hat auch gehalten.",
        "You count only the promises that were met to the exact ticket. Getting more done than "
        "promised keeps the promise too.",
    ),
)
check.close(coverage, 18 / 23, abs_=0.001, what="share_kept(…)")
check.that(
    abs(check.call(share_kept, pd.Series([12, 12]), pd.Series([15, 8])) - 0.5) < 0.001,
    L(
        "Zweimal 12 zugesagt, einmal 15 fertig, einmal 8: Gehalten ist genau die Hälfte, Ihre "
        "Funktion sagt etwas anderes. Rechnet sie mit `promised` und `happened`, so wie sie sie "
        "bekommt?",
        "12 promised twice, 15 done once, 8 done once: exactly half were kept, but your function "
        "says something else. Does it use `promised` and `happened` as they are passed to it?",
    ),
)
### BEGIN HIDDEN TESTS
check.close(
    check.call(share_kept, pd.Series([10, 10, 10, 12]), pd.Series([11, 10, 9, 20])),
    0.75,
    what=L("vier andere Zusagen", "four other promises"),
)
check.close(
    check.call(share_kept, pd.Series([5, 5]), pd.Series([1, 2])),
    0.0,
    what=L("zwei gebrochene Zusagen", "two broken promises"),
)
check.close(
    check.call(share_kept, pd.Series([10.4, 9.6]), pd.Series([10, 9])),
    0.0,
    what=L("zugesagt 10,4 und 9,6", "promised 10.4 and 9.6"),
    message=L(
        "Zugesagt waren 10,4 und 9,6 Tickets, fertig wurden 10 und 9: beides nicht gehalten. "
        "Runden Sie die Zusage nicht.",
        "10.4 and 9.6 tickets were promised, 10 and 9 got done: neither was kept. Do not round the "
        "promise.",
    ),
)
### END HIDDEN TESTS
check.passed(
    L(
        "18 von 23 Zusagen hätten gehalten, mit dem Mittelwert nur 14. Prüfen Sie eine "
        "Erfolgsquote immer an einem Fall, den Sie von Hand entscheiden können.",
        "18 out of 23 promises would have held, with the mean only 14. Always test a success rate "
        "on a case that you can decide by hand.",
    )
)

# %% [markdown] lang="de"
r"""
18 von 23, das sind 78 Prozent: die Trefferquote unserer Prognose. Versprochen waren 85. Mit dem Mittelwert wären es 61 gewesen. Aus 23 Versuchen, von denen sich je vier überlappen, lässt sich nicht schließen, dass das Verfahren falsch ist. Ein Blick auf die fünf Fehlschläge lohnt trotzdem: Zwei beginnen im Juli, drei im Oktober, in den Schulferien oder kurz danach. Da waren vermutlich weniger Leute da, und der Beutel weiß nichts von Urlaub. Das ist die wichtigste Annahme des Verfahrens: **Die nächsten Wochen sind wie die im Beutel.** Wer weiß, dass jemand geht, ein Feiertag kommt oder ein anderes Projekt dazwischenfunkt, muss es dazusagen. Wir werden für Frau Dr. Sommer also eher vorsichtig sein.
"""

# %% [markdown] lang="en"
r"""
18 out of 23, that is 78 percent: the coverage of our forecast. The promise was 85. With the mean it would have been 61. From 23 attempts, each overlapping with its neighbours, you cannot conclude that the method is wrong. Still, the five failures are worth a look: two begin in July, three in October, during the school holidays or shortly after. Fewer people were probably there, and the bag knows nothing about people being away. This is the most important assumption of the method: **the coming weeks are like those in the bag.** If you know that somebody is leaving, a public holiday is coming, or another project will interfere, you have to say so. So for Dr Sommer we had better be cautious.
"""

# %% [markdown] role="quiz" grade_id="quiz-flow-bag" lang="de"
r"""
Warum legen wir nicht alle Wochen seit Januar 2024 in den Beutel? Es wären mehr als doppelt so viele.

- [ ] Weil zehntausend Ziehungen aus hundert Wochen zu lange dauern würden.
  > Der Computer braucht dafür keine Sekunde. An der Rechenzeit liegt es nicht.
- [x] Weil das Team vor März 2025 anders gearbeitet und nur alle zwei Wochen ausgeliefert hat.
  > In den alten Wochen steht abwechselnd fast nichts und sehr viel. So wird das Frühjahr 2026 nicht aussehen. In den Beutel gehört, was der Zukunft ähnelt.
- [ ] Weil ältere Daten grundsätzlich weniger wert sind als neuere.
  > Nicht das Alter zählt, sondern ob sich die Arbeitsweise geändert hat. Ein Jahr alte Wochen mit derselben Arbeitsweise sind willkommen.
"""

# %% [markdown] role="quiz" grade_id="quiz-flow-bag" lang="en"
r"""
Why do we not put all weeks since January 2024 into the bag? There would be more than twice as many.

- [ ] Because ten thousand draws from a hundred weeks would take too long.
  > The computer needs less than a second for that. Computing time is not the reason.
- [x] Because before March 2025 the team worked differently and released only every two weeks.
  > In the old weeks, almost nothing and a great deal take turns. The spring of 2026 will not look like that. What resembles the future belongs in the bag.
- [ ] Because older data are always worth less than newer data.
  > It is not the age that counts but whether the way of working has changed. Weeks from a year ago with the same way of working are welcome.
"""

# %% [markdown] lang="de"
r"""
## 6 · „Aber Sie sind doch schneller geworden“

Bleibt der Satz aus der Mail: „Ihr Team ist ja seit dem Herbst um fast die Hälfte schneller.“ Woher hat Frau Dr. Sommer das? Jedes Ticket bekommt eine Schätzung in Punkten, `size`, und seit September steht die Summe der Punkte als Ziel im Quartalsbericht. Links sehen Sie, was im Bericht steht, rechts zählen wir einfach Tickets:
"""

# %% [markdown] lang="en"
r"""
## 6 · “But you have become faster”

That leaves the sentence from the email: “Your team has, after all, become almost 50 percent faster since autumn.” Where does Dr Sommer get that from? Each ticket has an estimate in points, `size`, and since September the sum of the points has been a target in the quarterly report. On the left you see what the report says; on the right we simply count tickets:
"""

# %% tags=["hide-input"]
# de: Ein Bild: Führen Sie diese Zelle aus. Den Code müssen Sie nicht lesen.
# en: A picture: run this cell. You need not read the code.
quarters = tickets["done_local"].dt.to_period("Q")
by_quarter = tickets.groupby(quarters)["size"].agg(["sum", "size"]).loc["2025Q1":]
figure, panels = plt.subplots(1, 2, figsize=(7, 2.8))
for panel, column, title, color in (
    (panels[0], "sum", L("Punkte je Quartal", "points per quarter"), "#E69F00"),
    (panels[1], "size", L("Tickets je Quartal", "tickets per quarter"), "#0072B2"),
):
    names = [L(f"{quarter.quarter}. Q.", f"Q{quarter.quarter}") for quarter in by_quarter.index]
    bars = panel.bar(names, by_quarter[column], color=color, width=0.7)
    panel.bar_label(bars)
    panel.set_title(title + " 2025", fontsize=10)
    panel.set_yticks([])
    panel.spines[["top", "right", "left"]].set_visible(False)
picture.show(
    figure,
    alt=L(
        "Zwei Säulendiagramme für die vier Quartale 2025. Punkte: 387, 210, 275, 398. Tickets: 73, "
        "49, 49, 48. Vom dritten zum vierten Quartal steigen die Punkte um fast die Hälfte, die "
        "Tickets bleiben gleich.",
        "Two bar charts for the four quarters of 2025. Points: 387, 210, 275, 398. Tickets: 73, 49, "
        "49, 48. From the third to the fourth quarter the points rise by almost half, while the "
        "tickets stay the same.",
    ),
)

# %% role="guard"
assert by_quarter["sum"].tolist() == [387, 210, 275, 398]
assert by_quarter["size"].tolist() == [73, 49, 49, 48]
assert round(100 * (398 / 275 - 1)) == 45
# The head of department's sum: a pace faster by 45 percent, so eight weeks.
assert np.ceil(42 / (1.45 * weekly.mean())) == 8
per_ticket = by_quarter["sum"] / by_quarter["size"]
assert language.number(per_ticket.iloc[2], 1) == L("5,6", "5.6")
assert language.number(per_ticket.iloc[3], 1) == L("8,3", "8.3")

# %% [markdown] lang="de"
r"""
398 Punkte statt 275, plus 45 Prozent. Tickets: 48 statt 49. (Im ersten Quartal sind es 73, weil im März die alten Stapel fertig wurden.) Fertig wurde also nicht mehr; nur hat ein Ticket im Mittel jetzt 8,3 Punkte statt 5,6. Dass die Tickets genau mit dem neuen Ziel größer wurden, ist nicht auszuschließen. Viel näher liegt, dass ein Punkt heute weniger wert ist. Mit einem um 45 Prozent höheren Tempo gerechnet, käme man für 42 Tickets auf acht Wochen, Ende Februar. Das ist der Termin aus der Mail, und er hat eine Wahrscheinlichkeit von 2 Prozent.

Niemand hat dafür gelogen. Wer weiß, dass Punkte gezählt werden, nimmt im Zweifel die 8 statt der 5. Das ist [Goodharts Gesetz](term:goodhart) (Goodhart’s law), in der bekannten Fassung von Marilyn Strathern: Eine Kennzahl, die zum Ziel wird, hört auf, eine gute Kennzahl zu sein.
"""

# %% [markdown] lang="en"
r"""
398 points instead of 275, plus 45 percent. Tickets: 48 instead of 49. (In the first quarter it is 73, because the old piles got done in March.) So no more work got done; a ticket just has 8.3 points on average now instead of 5.6. We cannot rule out that the tickets grew at the very moment the target came in. It is far more likely that a point is worth less today. With a pace that is 45 percent higher, 42 tickets would take eight weeks, until the end of February. That is the date from the email, and its probability is 2 percent.

Nobody lied. If you know that points are counted, you take the 8 rather than the 5 when in doubt. This is [Goodhart’s law](term:goodhart), in the well-known wording of Marilyn Strathern: when a measure becomes a target, it ceases to be a good measure.
"""

# %% [markdown] role="quiz" grade_id="quiz-flow-goodhart" lang="de"
r"""
„Dann nehmen wir eben die Zahl der Tickets als Ziel“, schlägt jemand vor. Was wird wohl geschehen?

- [x] Die Tickets werden kleiner geschnitten, und die Zahl steigt wie vorher die Punkte.
  > Auch diese Zahl hat in der Hand, wer gemessen wird. Zum Vorhersagen bleibt sie brauchbar, solange niemand an ihr gemessen wird.
- [ ] Nichts, denn Tickets lassen sich anders als Punkte nicht schönrechnen.
  > Ein großes Ticket wird zu drei kleinen, ganz ohne böse Absicht. Jede Zahl lässt sich verschieben, sobald etwas davon abhängt.
- [ ] Das Team arbeitet wirklich schneller, denn nun misst man das Richtige.
  > Gewollt ist, dass Bürgerinnen und Bürger buchen können. Die Zahl der Tickets steht dafür nur ungefähr, und je mehr Druck auf ihr liegt, desto weniger.
"""

# %% [markdown] role="quiz" grade_id="quiz-flow-goodhart" lang="en"
r"""
“Then let us make the number of tickets the target,” somebody suggests. What will probably happen?

- [x] Tickets are cut smaller, and their number rises as the points did before.
  > Those who are measured control this number too. For forecasting it remains useful as long as nobody is judged by it.
- [ ] Nothing, because unlike points, tickets cannot be dressed up.
  > One large ticket becomes three small ones, without any ill will. Every number can be shifted as soon as something depends on it.
- [ ] The team really works faster, because now the right thing is measured.
  > What is wanted is that citizens can book. The number of tickets stands for that only roughly, and the less so the more pressure is put on it.
"""

# %% [markdown] lang="de"
r"""
## Zum Schluss: ein anderes Team

Beim Mittagessen fragt Linn Petersen vom Team `platform`: „Wir haben noch 26 Tickets für die neue Anmeldung und acht Wochen Zeit. Könnt ihr das für uns auch?“ Ihre Tickets stehen in derselben Tabelle, `flow.tickets`; bisher haben wir sie ausgeblendet.

### Aufgabe 12 · Prognose für irgendein Team

Schreiben Sie `forecast(all_tickets, team, goal, weeks)`. Die Funktion bekommt die Tabelle **aller** Teams, den Namen eines Teams als Text, eine Zahl von Tickets und eine Zahl von Wochen. Sie gibt die Wahrscheinlichkeit zurück, dass **dieses** Team in so vielen Wochen mindestens `goal` Tickets schafft: eine Zahl zwischen 0 und 1, nicht gerundet. `per_week`, `draw_futures` und Ihre `chance` von oben dürfen Sie benutzen.
"""

# %% [markdown] lang="en"
r"""
## Finally: another team

At lunch Linn Petersen from the team `platform` asks: “We have 26 tickets left for the new login, and eight weeks. Could you do that for us too?” Her tickets are in the same table, `flow.tickets`; so far we have left them out.

### Exercise 12 · A forecast for any team

Write `forecast(all_tickets, team, goal, weeks)`. The function takes the table of **all** teams, the name of a team as text, a number of tickets and a number of weeks. It returns the probability that **this** team gets at least `goal` tickets done in that many weeks: a number between 0 and 1, not rounded. You may use `per_week`, `draw_futures` and your `chance` from above.
"""


# %% role="solution" grade_id="flow-forecast"
def forecast(all_tickets, team, goal, weeks):
    ### BEGIN SOLUTION
    own = all_tickets[all_tickets["team"] == team]
    totals = draw_futures(per_week(own), weeks).sum(axis=1)
    return (totals >= goal).mean()
    ### END SOLUTION


# %% [markdown] role="hints" grade_id="flow-forecast" lang="de"
r"""
Vier Schritte, alle schon gesehen: auswählen, je Woche zählen, ziehen, Anteil.

---

Wählen Sie mit einer Maske die Zeilen des Teams aus. `per_week` macht daraus den Wochendurchsatz, `draw_futures` die Zukünfte. Danach geht es weiter wie in Aufgabe 9.

---

```python
own = all_tickets[all_tickets[...] == ...]
totals = draw_futures(per_week(...), ...).sum(axis=...)
return (totals >= ...).mean()
```
"""

# %% [markdown] role="hints" grade_id="flow-forecast" lang="en"
r"""
Four steps, all of them seen before: select, count per week, draw, share.

---

Select the rows of the team with a mask. `per_week` turns them into the weekly throughput, `draw_futures` into futures. From there on it goes as in exercise 9.

---

```python
own = all_tickets[all_tickets[...] == ...]
totals = draw_futures(per_week(...), ...).sum(axis=...)
return (totals >= ...).mean()
```
"""

# %% role="tests" grade_id="flow-forecast-tests" points=3
login = check.call(forecast, flow.tickets, "platform", 26, 8)
check.number(login, "forecast(…)", between=(0, 1))
check.that(
    abs(login - 1) > 0.001,
    L(
        "100 Prozent ist zu schön. Rechnen Sie mit den Tickets **eines** Teams, zählen Sie jede "
        "Zukunft für sich zusammen (`axis=1`), und stehen `goal` und `weeks` an ihrem Platz?",
        "100 percent is too good to be true. Do you use the tickets of **one** team, do you add up "
        "each future on its own (`axis=1`), and are `goal` and `weeks` in their places?",
    ),
)
check.that(
    abs(login - (1 - 0.8596)) > 0.015,
    L(
        "Das ist die Wahrscheinlichkeit, es **nicht** zu schaffen.",
        "That is the probability of **not** getting there.",
    ),
)
mondays = pd.date_range("2025-03-31", "2025-12-15", freq="W-MON")
two_teams = pd.DataFrame(
    {
        "team": ["fast"] * 5 * len(mondays) + ["slow"] * len(mondays),
        "done_local": [*np.repeat(mondays, 5), *mondays],
    }
)
check.that(
    check.call(forecast, two_teams, "fast", 30, 14)
    > check.call(forecast, two_teams, "slow", 30, 14),
    L(
        "In einer Probetabelle schafft ein Team fünf Tickets je Woche, ein anderes eines. Ihre "
        "Funktion gibt dem schnelleren keine größere Wahrscheinlichkeit. Wählt sie mit "
        "`all_tickets` und `team` aus?",
        "In a trial table one team finishes five tickets per week, another one. Your function does "
        "not give the faster one a greater probability. Does it select with `all_tickets` and "
        "`team`?",
    ),
)
check.that(
    check.call(forecast, two_teams, "slow", 3, 8) == 1,
    L(
        "Ein Team, das jede Woche genau ein Ticket schafft, hat nach acht Wochen sicher drei. "
        "Benutzt Ihre Funktion `goal`?",
        "A team that finishes exactly one ticket every week certainly has three after eight weeks. "
        "Does your function use `goal`?",
    ),
)
check.that(
    check.call(forecast, two_teams, "slow", 5, 3) == 0,
    L(
        "Ein Team, das jede Woche genau ein Ticket schafft, hat nach drei Wochen sicher keine fünf. "
        "Benutzt Ihre Funktion `weeks`?",
        "A team that finishes exactly one ticket every week certainly does not have five after "
        "three weeks. Does your function use `weeks`?",
    ),
)
check.that(
    check.call(forecast, two_teams, "slow", 8, 8) == 1,
    L(
        "Ein Team, das jede Woche genau ein Ticket schafft, hat nach acht Wochen sicher acht. "
        "„Mindestens“ schließt die Grenze ein.",
        "A team that finishes exactly one ticket every week certainly has eight after eight weeks. "
        "“At least” includes the limit.",
    ),
)
check.close(
    login,
    0.8596,
    abs_=0.015,
    rel=0,
    what='forecast(flow.tickets, "platform", 26, 8)',
    message=L(
        "Die Wahrscheinlichkeit für `platform` stimmt noch nicht. In den Beutel gehören die 38 "
        "Wochen seit dem 31. März, so wie `per_week` sie zählt.",
        "The probability for `platform` is not right yet. The bag should hold the 38 weeks since "
        "31 March, as `per_week` counts them.",
    ),
)
check.that(
    any(
        abs(100 * part - round(100 * part)) > 1e-6
        for part in (
            login,
            *(check.call(forecast, flow.tickets, "platform", 26, count) for count in (6, 7, 9)),
        )
    ),
    L(
        "Ihre Wahrscheinlichkeiten sind auf ganze Prozent gerundet. Geben Sie sie ungerundet zurück.",
        "Your probabilities are rounded to whole percent. Return them as they are.",
    ),
)
### BEGIN HIDDEN TESTS
check.cases(
    lambda team, goal, weeks: forecast(two_teams, team, goal, weeks),
    [
        (("slow", 9, 8), 0.0),
        (("slow", 3, 3), 1.0),
        (("slow", 4, 3), 0.0),
        (("fast", 41, 8), 0.0),
        (("fast", 15, 3), 1.0),
    ],
    what="forecast(…)",
)
# Every other week without a ticket: these weeks belong in the bag.
resting = pd.DataFrame({"team": ["slow"] * 19, "done_local": mondays[::2]})
check.close(
    check.call(forecast, resting, "slow", 1, 1),
    0.5,
    abs_=0.03,
    rel=0,
    what=L("jede zweite Woche nichts", "nothing every other week"),
    message=L(
        "Bei einem Team, das nur jede zweite Woche ein Ticket schafft, stimmt die "
        "Wahrscheinlichkeit nicht: Auch Wochen ohne fertiges Ticket gehören in den Beutel, als 0.",
        "For a team that finishes a ticket only every other week the probability is not right: "
        "weeks without a finished ticket belong in the bag too, as 0.",
    ),
)
check.close(
    check.call(forecast, flow.tickets, "portal", 42, 12),
    0.756,
    abs_=0.02,
    rel=0,
    what='forecast(flow.tickets, "portal", 42, 12)',
)
### END HIDDEN TESTS
check.passed(
    L(
        "86 Prozent: Damit kann Linn Petersen etwas anfangen. Die Funktion gilt für jedes Team mit einem Board.",
        "86 percent: Linn Petersen can work with that. The function works for any team with a board.",
    )
)

# %% role="guard"
platform = per_week(flow.tickets[flow.tickets["team"] == "platform"])
assert round((draw_futures(platform, 8).sum(axis=1) >= 26).mean(), 4) == 0.8596

# %% [markdown] lang="de"
r"""
## Die Entscheidung

Mittwochabend. Das liegt auf dem Tisch:

| Termin | woher | Wahrscheinlichkeit für alle 42 |
|---|---|---:|
| 27. Februar (8 Wochen) | Tempo aus den Punkten | 2 % |
| 20. März (11 Wochen) | mittlerer Durchsatz | 54 % |
| 27. März (12 Wochen) | Wunschtermin „31. März“ | 76 % |
| 3. April (13 Wochen), Karfreitag | Monte Carlo | 89 % |
| 10. April (14 Wochen) | Monte Carlo | 96 % |

Dazu drei Dinge, die nicht im Beutel liegen: Im Rückblick hielten Zusagen mit 85 Prozent in 78 Prozent der Fälle. Im Februar sind Winterferien. Und Mirjam Kessler könnte notfalls drei Tickets auf einen zweiten Schritt verschieben: Dass die übrigen 39 bis zum 27. März fertig sind, ist zu 88 Prozent wahrscheinlich.

### Aufgabe 13 · Ihre Zusage

Schreiben Sie Frau Dr. Sommer in **zwei Sätzen**, was sie dem Ausschuss am Donnerstag sagen kann. Mehr als eine Antwort ist vertretbar: ein späterer Termin, ein kleinerer Umfang oder ein Termin mit offen genanntem Risiko. Nennen Sie Termin oder Umfang mit der Wahrscheinlichkeit in Worten, die man im Ausschuss versteht, woher die Zahl kommt und wann Sie sich wieder melden. Der Anfang steht schon da.
"""

# %% [markdown] lang="en"
r"""
## The decision

Wednesday evening. This is on the table:

| date | where it comes from | probability for all 42 |
|---|---|---:|
| 27 February (8 weeks) | pace from the points | 2% |
| 20 March (11 weeks) | mean throughput | 54% |
| 27 March (12 weeks) | desired date “31 March” | 76% |
| 3 April (13 weeks), Good Friday | Monte Carlo | 89% |
| 10 April (14 weeks) | Monte Carlo | 96% |

In addition, three things that are not in the bag: looking back, promises with 85 percent held in 78 percent of the cases. There are winter holidays in February. And if necessary, Mirjam Kessler could move three tickets to a second step: the probability that the other 39 are done by 27 March is 88 percent.

### Exercise 13 · Your promise

Write to Dr Sommer in **two sentences** what she can tell the committee on Thursday. More than one answer can be defended: a later date, a smaller scope, or a date with its risk stated openly. Give the date or the scope with the probability in words that a committee understands, say where the number comes from, and say when you will report again. The beginning is there already.
"""

# %% role="guard"
assert round(100 * (totals >= 39).mean()) == 88
assert pd.Timestamp("2026-01-08").day_name() == "Thursday"
# Easter Sunday is 5 April 2026.
from dateutil.easter import easter

assert str(easter(2026)) == "2026-04-05"

# %% [markdown] role="rubric" grade_id="flow-promise" lang="de"
r"""
- 2: Sagt einen Termin oder einen Umfang klar zu, und die Wahrscheinlichkeit dazu stimmt mit der Tabelle überein. Ende Februar ist nicht vertretbar; der 31. März nur, wenn das Risiko („in einem von vier Fällen später“) oder ein kleinerer Umfang genannt ist.
- 1: Drückt die Wahrscheinlichkeit so aus, dass man sie ohne Vorwissen versteht, etwa „in neun von zehn Fällen“.
- 1: Sagt, worauf die Zahl beruht: fertige Tickets je Woche seit April, nicht Punkte und nicht Gefühl.
- 1: Nennt eine Annahme oder einen Zeitpunkt, zu dem die Prognose erneuert wird.
- 1: Zwei Sätze, für die Empfängerin geschrieben: ohne Fachwörter wie „Perzentil“ oder „Monte Carlo“, ohne Vorwurf wegen der Punkte.
"""

# %% [markdown] role="rubric" grade_id="flow-promise" lang="en"
r"""
- 2: Clearly promises a date or a scope, and the probability agrees with the table. The end of February cannot be defended; 31 March only if the risk (“later in one case out of four”) or a smaller scope is stated.
- 1: Expresses the probability so that it is understood without prior knowledge, such as “in nine cases out of ten”.
- 1: Says what the number is based on: finished tickets per week since April, not points and not gut feeling.
- 1: Names an assumption, or a time at which the forecast will be renewed.
- 1: Two sentences, written for the recipient: no technical words such as “percentile” or “Monte Carlo”, no reproach about the points.
"""

# %% [markdown] role="manual" grade_id="flow-promise" points=6 lang="de"
r"""
Liebe Frau Dr. Sommer, dem Ausschuss können Sie sagen:

<!-- ### BEGIN SOLUTION -->
Das Terminportal geht bis zum 10. April in Betrieb; nach dem, was das Team seit April 2025 Woche für Woche fertigbekommen hat, halten wir das in mehr als neun von zehn Fällen, den 31. März dagegen nur in drei von vier. Vorausgesetzt ist, dass kein weiteres Vorhaben dazukommt, und am 9. Februar rechne ich mit den neuen Wochen nach und melde mich, auch wenn sich nichts geändert hat.
<!-- ### END SOLUTION -->
"""

# %% [markdown] role="manual" grade_id="flow-promise" points=6 lang="en"
r"""
Dear Dr Sommer, this is what you can tell the committee:

<!-- ### BEGIN SOLUTION -->
The appointment portal will go into service by 10 April; going by what the team has got done week by week since April 2025, we keep this in more than nine cases out of ten, whereas 31 March would hold in only three out of four. This assumes that no further project is added, and on 9 February I will recalculate with the new weeks and report to you, even if nothing has changed.
<!-- ### END SOLUTION -->
"""

# %% [markdown] lang="de"
r"""
## Was Sie mitnehmen

Drei Zeitstempel genügen, um Zykluszeit, angefangene Arbeit und Durchsatz zu messen. Mittelwerte taugen nicht zum Versprechen: Der Termin aus dem Mittelwert hält etwa in jedem zweiten Fall. Perzentile und ein Beutel voller vergangener Wochen geben zu jedem Termin eine Wahrscheinlichkeit, und ob sie stimmt, lässt sich an früheren Wochen prüfen. Wer weniger auf einmal anfängt, wird bei gleichem Durchsatz schneller fertig. Und sobald eine Kennzahl ein Ziel ist, misst sie vor allem, wie gern man das Ziel erreichen möchte.

**Morgen bei der Arbeit:** Suchen Sie zehn Vorgänge heraus, die in Ihrem Büro zuletzt fertig wurden: Anträge, Bestellungen, Anfragen. Schreiben Sie zu jedem Start und Ende auf, ordnen Sie die Dauern der Größe nach, und lesen Sie die neunte ab. „In etwa neun von zehn Fällen sind wir in höchstens … Tagen fertig“: Das ist Ihre erste Zusage mit Trefferquote.

**Weiter geht es** in einer späteren Lektion mit dem Lernen selbst: wie man Neues behält und Quellen prüft.
"""

# %% [markdown] lang="en"
r"""
## What you take away

Three timestamps are enough to measure cycle time, work in progress and throughput. Means are no good for promises: the date from the mean holds in about one case out of two. Percentiles and a bag full of past weeks give a probability for every date, and earlier weeks show whether it is right. With the same throughput, those who start less at once finish faster. And as soon as a measure becomes a target, it mostly measures how much people want to reach the target.

**At work tomorrow:** pick the ten cases that your office finished most recently: applications, orders, enquiries. Write down the start and the end of each, sort the durations by size, and read off the ninth. “In about nine cases out of ten we are done in at most … days”: this is your first promise with a hit rate.

**Next**, in a later lesson, comes learning itself: how to retain what is new, and how to judge sources.
"""
