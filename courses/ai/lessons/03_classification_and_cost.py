# %% [raw] role="head"
r"""
title = { de = "Klassifikation und Kosten", en = "Classification and cost" }
level = "intermediate"
minutes = { teaching = 34, practice = 65 }
prerequisites = ["data-analysis/01-asking-tables"]
data = ["telemedicine_slots"]
frameworks = ["DigComp 2.2: 1.2", "DigComp 2.2: 1.3", "DigComp 2.2: 5.2"]

[[objectives]]
level = "R1"
de = "Daten nach der Zeit teilen und Spalten weglassen, die bei der Vorhersage noch niemand kennen kann."
en = "Split data by time and leave out columns that nobody can know yet when the prediction is made."

[[objectives]]
level = "R1"
de = "Aus Zahlen und Texten ein Modell anpassen, das Wahrscheinlichkeiten nennt, und es an der einfachsten Messlatte prüfen."
en = "Fit a model on numbers and texts that states probabilities, and hold it against the simplest baseline."

[[objectives]]
level = "R1"
de = "Eine Wahrheitsmatrix auszählen und Präzision und Trefferquote in eigenen Worten sagen."
en = "Count a confusion matrix and put precision and recall into your own words."

[[objectives]]
level = "R1"
de = "Die Schwelle, ab der gehandelt wird, nach Kosten wählen, und zwar auf Validierungsdaten statt auf Testdaten."
en = "Choose the threshold for action by cost, on validation data and not on test data."

[[objectives]]
level = "R2"
de = "Prüfen, ob 30 % auch 30 % heißen, und sagen, wie ungenau ein Anteil aus wenigen Fällen ist."
en = "Check whether 30% really means 30%, and say how uncertain a share from few cases is."

[[objectives]]
level = "R2"
de = "Begründen, welche Entscheidung eine Vorhersage trägt und wen sie trifft."
en = "Give reasons for which decision a prediction can carry, and say whom it affects."
"""

# %%
import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from sklearn.compose import make_column_transformer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

from werkstadt_edu import check, datasets, language, picture
from werkstadt_edu.support import hint, solution

language.use(L("de", "en"))

slots = datasets.load("telemedicine_slots").slots

# de: nur gebuchte Termine; ein Vorlauf unter null heißt: ohne Buchung gekommen und später eingetragen
# en: booked slots only; a lead time below zero means: came without booking and was entered later
booked = slots[slots["status"] != "free"]
bookings = booked[booked["lead_days"] >= 0]

# de: Beginn in Ortszeit, die Stunde des Tages, und ob die Person ausblieb
# en: the start in local time, the hour of the day, and whether the person stayed away
start = bookings["start_utc"].dt.tz_convert("Europe/Berlin").dt.tz_localize(None)
bookings = bookings.assign(start=start, hour=start.dt.hour, no_show=bookings["status"] == "no_show")

# de: März und April schließen wir bis zum Ende der Lektion weg.
# en: March and April are locked away until the end of the lesson.
until_february = bookings[bookings["start"] < "2026-03-01"]

# %% role="guard"
assert language.number(len(slots)) == L("1.847", "1,847")
assert (booked["lead_days"] < 0).sum() == 14
assert language.number(len(bookings)) == L("1.001", "1,001")
assert round(100 * bookings["no_show"].mean()) == 17

# %% [markdown] lang="de"
r"""
## Der Fall: Wen soll man anrufen?

Montag, Viertel nach acht, Telemedizinraum im Smarten Quartier in Jena-Lobeda. In der Nachbarstadt sitzt ein Hautarzt vor der Kamera und wartet. Der Stuhl vor dem Bildschirm bleibt leer, zum dritten Mal in dieser Woche. „Ich könnte vorher anrufen und erinnern“, sagt Tobias Rehm, der den Raum betreut. „Aber alle? Bis ich jemanden erreiche, sind zehn Minuten weg.“ – „Dann rufen Sie die Richtigen an“, sagt Sabine Rothe, die den Raum leitet, und sieht Sie an. „Kann man das nicht ausrechnen?“

Man kann, ein Stück weit. In dieser Lektion bauen Sie ein Modell, das für jede Buchung sagt, wie wahrscheinlich die Person ausbleibt. Dann kommt der Teil, an dem solche Vorhaben oft scheitern: aus einer Wahrscheinlichkeit eine Anrufliste zu machen, die weniger kostet, als sie einbringt.

*Den Telemedizinraum gibt es. Die Personen und alle Daten dieser Lektion sind erfunden; keine Zahl sagt etwas über den wirklichen Raum.*

### Ein erster Blick

Die Zelle oben lädt die Termine von Mai 2025 bis April 2026. Von 1.847 angebotenen blieben viele frei; übrig sind 1.001 Buchungen, und bei 17 % davon kam niemand. Führen Sie die Zelle aus (Umschalt + Eingabe) und dann die nächste. Der **Vorlauf** ist die Zahl der Tage von der Buchung bis zum Termin.
"""

# %% [markdown] lang="en"
r"""
## The case: whom should we call?

Monday, a quarter past eight, the telemedicine room in the Smartes Quartier in Jena-Lobeda. In the next town a dermatologist sits in front of the camera and waits. The chair in front of the screen stays empty, for the third time this week. “I could call beforehand and remind people,” says Tobias Rehm, who looks after the room. “But all of them? Ten minutes are gone before I reach anybody.” – “Then call the right ones,” says Sabine Rothe, who heads the room, and looks at you. “Can’t that be worked out?”

It can, up to a point. In this lesson you build a model that says for each booking how likely the person is to stay away. Then comes the part at which such projects often fail: turning a probability into a call list that costs less than it brings in.

*The telemedicine room exists. The people and all data in this lesson are invented; no figure says anything about the real room.*

### A first look

The cell above loads the appointments from May 2025 to April 2026. Of the 1,847 on offer many stayed free; 1,001 bookings are left, and in 17% of them nobody came. Run that cell (Shift + Enter), and then the next one. The **lead time** is the number of days from the booking to the appointment.
"""

# %% tags=["hide-input"]
# de: Ein Bild: Führen Sie diese Zelle aus. Den Code müssen Sie nicht lesen.
# en: A picture: run this cell. You need not read the code.
edges = [-1, 2, 7, 14, 28, 200]
names = ["0–2", "3–7", "8–14", "15–28", L("über 28", "over 28")]
lead_group = pd.cut(until_february["lead_days"], edges, labels=names)
by_lead = until_february.groupby(lead_group, observed=True)["no_show"].agg(["mean", "size"])

figure, axes = plt.subplots(figsize=(7, 3))
axes.bar(names, 100 * by_lead["mean"], color="#0072B2", width=0.7)
for place, (share, size) in enumerate(zip(by_lead["mean"], by_lead["size"], strict=True)):
    percent = f"{100 * share:.0f}" + L(" %", "%")
    axes.text(place, 100 * share + 1.5, percent, ha="center", weight="bold")
    axes.text(place, 1, f"n = {size}", ha="center", color="white", fontsize=9)
axes.set_xlabel(L("Vorlauf in Tagen", "lead time in days"))
axes.set_ylabel(L("nicht erschienen (%)", "stayed away (%)"))
axes.set_ylim(0, 65)
axes.spines[["top", "right"]].set_visible(False)
picture.show(
    axes,
    alt=L(
        "Säulendiagramm: Anteil der Buchungen, bei denen niemand kam, nach Vorlauf, Mai 2025 bis "
        "Februar 2026. Bei bis zu sieben Tagen 8 bis 9 %, bei 8 bis 14 Tagen 17 %, bei 15 bis 28 "
        "Tagen 31 %, darüber 53 %. In den Säulen stehen die Zahlen der Buchungen: 165, 270, "
        "144, 116 und 51.",
        "Bar chart: share of bookings to which nobody came, by lead time, May 2025 to February "
        "2026. 8 to 9% for up to seven days, 17% for 8 to 14 days, 31% for 15 to 28 days, 53% "
        "beyond. In the bars stand the numbers of bookings: 165, 270, 144, 116 and 51.",
    ),
)

# %% role="guard"
assert (100 * by_lead["mean"]).round().tolist() == [8, 9, 17, 31, 53]
assert by_lead["size"].tolist() == [165, 270, 144, 116, 51]
_missed = (by_lead["mean"] * by_lead["size"]).round()
assert _missed.tolist() == [14, 25, 24, 36, 27]

# %% [markdown] lang="de"
r"""
### Aufgabe 1 · Das Bild lesen

Welcher Satz ist durch das Bild gedeckt?

- **A** Wer lange im Voraus bucht, ist weniger zuverlässig als andere Menschen.
- **B** Die meisten versäumten Termine waren mehr als 28 Tage im Voraus gebucht.
- **C** Buchten alle höchstens sieben Tage im Voraus, so fiele kaum noch jeder zehnte Termin aus.
- **D** Von den Terminen mit mehr als 28 Tagen Vorlauf fiel etwa die Hälfte aus, von denen mit höchstens sieben weniger als ein Zehntel.

Setzen Sie in der nächsten Zelle statt `...` den Buchstaben in Anführungszeichen ein. Zweimal Umschalt + Eingabe führt von Ihrer Antwort durch die Prüfung. Kommen Sie nicht weiter, führen Sie die Zelle mit `hint` darunter aus, bis zu dreimal.
"""

# %% [markdown] lang="en"
r"""
### Exercise 1 · Reading the picture

Which sentence does the picture support?

- **A** People who book long in advance are less reliable than others.
- **B** Most of the missed appointments had been booked more than 28 days in advance.
- **C** If everybody booked at most seven days in advance, hardly one appointment in ten would be missed.
- **D** Of the appointments with a lead time of more than 28 days about half were missed, of those with at most seven days less than a tenth.

In the next cell, replace `...` with the letter in quotation marks. Pressing Shift + Enter twice takes you from your answer through the check. If you are stuck, run the cell with `hint` below it, up to three times.
"""

# %% role="solution" grade_id="slots-read-picture"
covered = (
    ### BEGIN SOLUTION
    "D"
    ### END SOLUTION
)

# %% [markdown] role="hints" grade_id="slots-read-picture" lang="de"
r"""
Was steht an der senkrechten Achse: eine Zahl von Terminen oder ein Anteil? Und wovon?

---

Das Bild beschreibt Buchungen, keine Menschen. Es zeigt auch nicht, was geschähe, wenn man etwas änderte.

---

Multiplizieren Sie für die beiden rechten Säulen Anteil und n. Welcher Satz bleibt übrig, wenn Sie die über Menschen, über das Ändern und den widerlegten streichen?
"""

# %% [markdown] role="hints" grade_id="slots-read-picture" lang="en"
r"""
What does the vertical axis show: a number of appointments or a share? And of what?

---

The picture describes bookings, not people. Nor does it show what would happen if something were changed.

---

For the two bars on the right, multiply share and n. Which sentence remains when you cross out the one about people, the one about changing something and the one you have disproved?
"""

# %% role="tests" grade_id="slots-read-picture-tests" points=1
check.choice(
    covered,
    "D",
    {
        "A": L(
            "Das Bild vergleicht Buchungen, nicht Menschen. Dieselbe Person kann heute für morgen "
            "buchen und ein andermal für übernächsten Monat.",
            "The picture compares bookings, not people. The same person may book for tomorrow "
            "today and for the month after next another time.",
        ),
        "B": L(
            "Der Anteil ist dort am höchsten, aber es sind nur 51 Buchungen. Zählen Sie die "
            "versäumten Termine selbst: Anteil mal n.",
            "The share is highest there, but those are only 51 bookings. Count the missed "
            "appointments themselves: share times n.",
        ),
        "C": L(
            "Das wäre eine Aussage darüber, was nach einer Änderung geschähe. Vielleicht buchen "
            "kurzfristig andere Menschen aus anderen Gründen; das zeigt das Bild nicht.",
            "That would be a statement about what happens after a change. Perhaps other people "
            "book at short notice for other reasons; the picture does not show that.",
        ),
        "D": "",
    },
    what="covered",
)
check.passed(
    L(
        "Anteil ist nicht Anzahl, und ein Zusammenhang ist noch kein Versprechen.",
        "A share is not a count, and a relation is not yet a promise.",
    )
)

# %% [markdown] lang="de"
r"""
## 1 · Erst die Messlatte

Raten Sie: Wie oft hätte recht, wer für jede Buchung sagt „Die Person kommt“? Für diese Vorhersage braucht man weder Daten noch Modell. Man nennt sie [Messlatte](term:baseline) (baseline), und sie ist das Erste, was man ausrechnet.

Vorher müssen wir uns einigen, *woran* wir messen. Ein Modell soll die Zukunft vorhersagen, also prüfen wir es an Terminen, die **nach** denen liegen, aus denen es gelernt hat. Wir schneiden deshalb nach der Zeit:

| Teil | Zeitraum | wozu |
|---|---|---|
| [Trainingsdaten](term:training-data) | Mai bis Dezember 2025 | daraus lernt das Modell |
| [Validierungsdaten](term:validation-data) (validation) | Januar und Februar 2026 | daran vergleichen und wählen wir, so oft wir wollen |
| [Testdaten](term:test-data) | März und April 2026 | daran messen wir ein einziges Mal, ganz am Ende |
"""

# %% [markdown] lang="en"
r"""
## 1 · The yardstick first

Guess: how often would somebody be right who says for every booking “This person will come”? Such a prediction takes neither data nor a model. It is called a [baseline](term:baseline), and it is the first thing to work out.

Before that we have to agree on *what* to measure with. A model is meant to predict the future, so we test it on appointments that lie **after** those from which it has learned. That is why we cut by time:

| part | period | what for |
|---|---|---|
| [training data](term:training-data) | May to December 2025 | the model learns from them |
| [validation data](term:validation-data) | January and February 2026 | with them we compare and choose, as often as we like |
| [test data](term:test-data) | March and April 2026 | with them we measure only once, at the very end |
"""

# %%
train = until_february[until_february["start"] < "2026-01-01"]
valid = until_february[until_february["start"] >= "2026-01-01"]
print(len(train), len(valid))

# de: die Messlatte: Alle kommen.
# en: the baseline: everybody comes.
print(round(1 - valid["no_show"].mean(), 3))

# %% role="guard"
assert (len(train), len(valid)) == (495, 251)
assert round(1 - valid["no_show"].mean(), 3) == 0.861
assert valid["no_show"].sum() == 35

# %% [markdown] lang="de"
r"""
86 % richtig, und kein einziger leerer Stuhl gefunden. Der Anteil der richtigen Vorhersagen heißt [Genauigkeit](term:accuracy) (accuracy). Wo ein Fall viel seltener ist als der andere – man spricht von [Unausgewogenheit](term:imbalance) (imbalance) –, belohnt sie das Nichtstun. Merken Sie sich die 86 %; in Abschnitt 4 treffen wir sie wieder.
"""

# %% [markdown] lang="en"
r"""
86% right, and not a single empty chair found. The share of correct predictions is called [accuracy](term:accuracy). Where one case is much rarer than the other – this is called [imbalance](term:imbalance) – accuracy rewards doing nothing. Remember the 86%; we shall meet them again in section 4.
"""

# %% [markdown] role="quiz" grade_id="quiz-slots-baseline" lang="de"
r"""
Ein Anbieter wirbt: „Unser System erkennt Terminausfälle mit 84 % Genauigkeit.“ Was fragen Sie zuerst?

- [ ] Mit welchem Verfahren die 84 % erreicht werden.
  > Das Verfahren ändert nichts daran, ob die Zahl gut ist.
- [x] Wie viele der Termine überhaupt ausfallen.
  > Fallen 14 % aus, so erreicht „alle kommen“ schon 86 %. Dann sind 84 % weniger, als Nichtstun erreicht.
- [ ] Ob 84 % mit mehr Daten noch steigen.
  > Vielleicht. Aber noch wissen Sie nicht, ob 84 % viel oder wenig sind.
"""

# %% [markdown] role="quiz" grade_id="quiz-slots-baseline" lang="en"
r"""
A vendor advertises: “Our system detects missed appointments with 84% accuracy.” What do you ask first?

- [ ] Which method is used to reach the 84%.
  > The method does not change whether the figure is good.
- [x] How many of the appointments are missed at all.
  > If 14% are missed, “everybody comes” already reaches 86%. Then 84% is less than doing nothing achieves.
- [ ] Whether the 84% will rise with more data.
  > Perhaps. But you do not know yet whether 84% is a lot or a little.
"""

# %% [markdown] lang="de"
r"""
### Aufgabe 2 · Am Stichtag schneiden

Schreiben Sie `split_at(table, day)`. Die Funktion gibt **zwei Tabellen** zurück, durch ein Komma getrennt: zuerst alle Zeilen, deren `start` **vor** `day` liegt, dann alle **ab** `day`. `day` ist ein Zeitpunkt und bedeutet Mitternacht am Beginn des Tages; ein Termin genau dann gehört in die zweite Tabelle. Alle Spalten bleiben, und auf die Reihenfolge der Zeilen ist kein Verlass.
"""

# %% [markdown] lang="en"
r"""
### Exercise 2 · Cutting at a date

Write `split_at(table, day)`. The function returns **two tables**, separated by a comma: first all rows whose `start` lies **before** `day`, then all **from** `day` on. `day` is a point in time and means midnight at the beginning of the day; an appointment at exactly that moment belongs in the second table. All columns remain, and you cannot rely on the order of the rows.
"""


# %% role="solution" grade_id="slots-split"
def split_at(table, day):
    ### BEGIN SOLUTION
    before = table["start"] < day
    # de: `~` statt einer zweiten Bedingung: So geht keine Zeile verloren und keine steht doppelt.
    # en: `~` instead of a second condition: no row gets lost and none appears twice.
    return table[before], table[~before]
    ### END SOLUTION


# %% [markdown] role="hints" grade_id="slots-split" lang="de"
r"""
Eine einzige Maske genügt für beide Tabellen.

---

Die Maske sagt für jede Zeile, ob `start` vor `day` liegt. Mit `~` davor sagt sie das Gegenteil.

---

```python
before = table["start"] ... day
return table[...], table[...]
```
"""

# %% [markdown] role="hints" grade_id="slots-split" lang="en"
r"""
A single mask is enough for both tables.

---

The mask says for each row whether `start` lies before `day`. With `~` in front it says the opposite.

---

```python
before = table["start"] ... day
return table[...], table[...]
```
"""

# %% role="tests" grade_id="slots-split-tests" points=2
new_year = pd.Timestamp("2026-01-01")
shuffled = until_february.sort_values("patient_id")
parts = check.call(split_at, shuffled, new_year)
check.that(
    isinstance(parts, (tuple, list)) and len(parts) == 2,
    L(
        "Gefragt sind zwei Tabellen, durch ein Komma getrennt: `return erste, zweite`.",
        "The task asks for two tables, separated by a comma: `return first, second`.",
    ),
)
check.columns(parts[0], ["slot_id", "start", "no_show"], what=L("erste Tabelle", "first table"))
check.columns(parts[1], ["slot_id", "start", "no_show"], what=L("zweite Tabelle", "second table"))
check.that(
    len(parts[0]) == 0 or len(parts[1]) == 0 or parts[0]["start"].min() < parts[1]["start"].max(),
    L(
        "Die beiden Tabellen sind vertauscht: Zuerst kommt, was vor `day` liegt.",
        "The two tables are swapped: what lies before `day` comes first.",
    ),
)
check.split(parts[0], parts[1], key="slot_id", time="start", what="split_at(…)")
check.that(
    parts[0]["start"].max() < new_year <= parts[1]["start"].min(),
    L(
        "Die Schnittstelle liegt nicht bei `day`. Vergleichen Sie `start` mit `day`, statt Zeilen "
        "zu zählen oder einen festen Tag zu nehmen.",
        "The cut is not at `day`. Compare `start` with `day` instead of counting rows or using a "
        "fixed date.",
    ),
)
check.that(
    len(parts[0]) + len(parts[1]) == len(shuffled),
    L(
        "Zusammen haben Ihre beiden Tabellen nicht so viele Zeilen wie die ganze.",
        "Together your two tables do not have as many rows as the whole one.",
    ),
)
november = pd.Timestamp("2025-11-01")
_parts = check.call(split_at, shuffled, november)
check.that(
    len(_parts[0]) == (shuffled["start"] < november).sum()
    and (_parts[0]["start"] < november).all(),
    L(
        "Für den 1. November schneidet Ihre Funktion nicht an diesem Tag. Benutzt sie `table` und "
        "`day`, oder steckt ein fester Tag darin, eine Zeilenzahl oder eine Tabelle von oben?",
        "For 1 November your function does not cut at that day. Does it use `table` and `day`, or "
        "is there a fixed date in it, a number of rows or a table from above?",
    ),
)
midnight = pd.DataFrame(
    {
        "slot_id": [1, 2, 3],
        "start": pd.to_datetime(["2025-12-31 23:59", "2026-01-01 00:00", "2026-01-01 08:00"]),
        "no_show": [False, True, False],
    }
)
edge = check.call(split_at, midnight, new_year)
check.that(
    sorted(edge[1]["slot_id"]) == [2, 3] and sorted(edge[0]["slot_id"]) == [1],
    L(
        "Ein Termin genau um Mitternacht liegt bei Ihnen auf der falschen Seite oder auf keiner. "
        "„Ab `day`“ schließt diesen Augenblick ein.",
        "An appointment at exactly midnight is on the wrong side in your result, or on neither. "
        "“From `day` on” includes that moment.",
    ),
)
### BEGIN HIDDEN TESTS
september = pd.Timestamp("2025-09-01")
early, late = check.call(split_at, shuffled, september)
check.table(
    early,
    until_february[until_february["start"] < september],
    what=L("vor dem 1. September", "before 1 September"),
)
check.table(
    late,
    until_february[until_february["start"] >= september],
    what=L("ab dem 1. September", "from 1 September"),
)
### END HIDDEN TESTS
check.passed(
    L(
        "Ein Stichtag, zwei Seiten, und nichts aus der Zukunft kommt ins Training.",
        "One date, two sides, and nothing from the future gets into training.",
    )
)

# %% [markdown] role="quiz" grade_id="quiz-slots-time" lang="de"
r"""
„Zufällig mischen und dann teilen ist doch fairer“, meint Malte, der Werkstudent. Warum schneiden wir hier trotzdem nach der Zeit?

- [ ] Weil ein Modell nur aus zeitlich sortierten Zeilen lernen kann.
  > Dem Modell ist die Reihenfolge gleich. Es geht darum, was die Prüfung beweist.
- [ ] Weil sonst im Training zu wenige Ausfälle stehen.
  > Beim Mischen wären es im Mittel gleich viele auf beiden Seiten.
- [x] Weil im Betrieb immer aus Vergangenem auf Künftiges geschlossen wird und die Prüfung das nachstellen soll.
  > Gemischt würde das Modell an Januartagen geprüft, aus denen es schon gelernt hat, was im Januar los war.
"""

# %% [markdown] role="quiz" grade_id="quiz-slots-time" lang="en"
r"""
“Shuffling first and then splitting is fairer, surely,” says Malte, the working student. Why do we cut by time here all the same?

- [ ] Because a model can only learn from rows sorted by time.
  > The model does not care about the order. What matters is what the test proves.
- [ ] Because otherwise there would be too few missed appointments in training.
  > After shuffling there would be equally many on both sides on average.
- [x] Because in operation we always infer the future from the past, and the test should imitate that.
  > With shuffled rows the model would be tested on January days after it had already learned what January was like.
"""

# %% [markdown] lang="de"
r"""
## 2 · Was weiß man bei der Buchung?

Eine Spalte, die in ein Modell eingeht, heißt [Merkmal](term:feature) (feature). Welche taugen? Die Tabelle hat eine Spalte `missed_before`: „Zahl der versäumten Termine dieser Person laut Akte“. Das klingt nach dem besten Merkmal von allen. Was erwarten Sie: Wie oft bleibt jemand aus, der laut Akte noch **nie** einen Termin versäumt hat?
"""

# %% [markdown] lang="en"
r"""
## 2 · What is known at the booking?

A column that goes into a model is called a [feature](term:feature). Which ones are any good? The table has a column `missed_before`: “number of appointments that the person missed, according to the file”. That sounds like the best feature of all. What do you expect: how often does somebody stay away who, according to the file, has **never** missed an appointment?
"""

# %%
train.groupby("missed_before")["no_show"].agg(["mean", "size"]).round(2)

# %% role="guard"
_never = train[train["missed_before"] == 0]
assert _never["no_show"].sum() == 0
assert len(_never) > 300

# %% [markdown] lang="de"
r"""
Null. Unter mehreren Hundert Buchungen kein einziger Ausfall. Irgendwann muss doch auch der zuverlässigste Mensch zum ersten Mal fehlen. Zahlen, die zu schön scheinen, um wahr zu sein, sind meistens auch nicht wahr. Sehen wir uns eine einzelne Person an:
"""

# %% [markdown] lang="en"
r"""
Zero. Among several hundred bookings not a single missed one. Yet even the most reliable person has to be absent for a first time. Figures that are too good to be true usually are. Let us look at one person:
"""

# %%
one_person = train[train["patient_id"] == "P4137"]
one_person[["start", "lead_days", "status", "missed_before"]]

# %% role="guard"
assert (one_person["missed_before"] == 3).all()
assert one_person["no_show"].sum() == 3
assert one_person.sort_values("start")["no_show"].iloc[0]
assert one_person["start"].min().normalize() == pd.Timestamp("2025-05-28")
_absent = one_person[one_person["no_show"]]["start"]
assert sorted(_absent.dt.strftime("%m-%d")) == ["05-28", "07-24", "12-02"]

# %% [markdown] lang="de"
r"""
Am 28. Mai, bei ihrem ersten Termin, hat diese Person laut Akte schon dreimal gefehlt. Gezählt sind dabei der 28. Mai selbst, der 24. Juli und der 2. Dezember. Die Zahl wurde nicht bei der Buchung festgehalten, sondern ein Jahr später beim Export, für alle Zeilen auf einmal. Sie kennt die Zukunft. Das ist ein [Datenleck](term:data-leak) (leakage): Ein Modell mit dieser Spalte glänzt in jeder Prüfung und versagt am ersten Tag im Betrieb.

Die Frage, die Lecks findet, lautet: **Stand dieser Wert, so wie er hier steht, schon fest, als die Vorhersage gebraucht wurde?** Bei uns ist das der Augenblick der Buchung.
"""

# %% [markdown] lang="en"
r"""
On 28 May, at the first appointment, this person has, according to the file, already been absent three times. Those three are 28 May itself, 24 July and 2 December. The number was not recorded at the booking but a year later, at the export, for all rows at once. It knows the future. This is a [data leak](term:data-leak) (leakage): a model with this column shines in every test and fails on its first day in operation.

The question that finds leaks is: **was this value, as it stands here, already settled when the prediction was needed?** In our case that is the moment of the booking.
"""

# %% [markdown] lang="de"
r"""
### Aufgabe 3 · Bei der Buchung bekannt

So beschreibt die Datenkarte die Spalten:

| Spalte | Bedeutung |
|---|---|
| `specialty` | Fach des Termins |
| `planned_min` | vorgesehene Dauer in Minuten |
| `age_band` | Altersgruppe |
| `zone` | Wohngegend, verschlüsselt |
| `channel` | gebucht mit der App, am Telefon oder durch eine Praxis |
| `lead_days` | Vorlauf in Tagen |
| `mode_help` | gewünschte Begleitung: durch eine Assistenz oder allein |
| `missed_before` | versäumte Termine laut Akte, beim Export gezählt |
| `actual_min` | wirkliche Dauer; nur, wenn jemand kam |
| `tech_issue` | technische Störung; nur, wenn jemand kam |
| `satisfaction` | Zufriedenheit; nur, wenn jemand kam und antwortete |

Schreiben Sie in `known` eine **Liste der Namen** aller Spalten aus dieser Tabelle, deren Wert bei der Buchung schon feststand, etwa `["…", "…"]`. Es geht nur um das Wissen; ob man eine Spalte auch benutzen *sollte*, kommt gleich.
"""

# %% [markdown] lang="en"
r"""
### Exercise 3 · Known at the booking

This is how the data card describes the columns:

| column | meaning |
|---|---|
| `specialty` | specialty of the appointment |
| `planned_min` | planned length in minutes |
| `age_band` | age band |
| `zone` | area of residence, coded |
| `channel` | booked by app, by phone or through a practice |
| `lead_days` | lead time in days |
| `mode_help` | help wanted: with an assistant or alone |
| `missed_before` | appointments missed according to the file, counted at the export |
| `actual_min` | real length; only if somebody came |
| `tech_issue` | technical trouble; only if somebody came |
| `satisfaction` | satisfaction; only if somebody came and answered |

Write into `known` a **list of the names** of all columns in this table whose value was already settled at the booking, such as `["…", "…"]`. This is about knowing only; whether one *should* use a column comes next.
"""

# %% role="solution" grade_id="slots-known"
known = (
    ### BEGIN SOLUTION
    ["specialty", "planned_min", "age_band", "zone", "channel", "lead_days", "mode_help"]
    ### END SOLUTION
)

# %% [markdown] role="hints" grade_id="slots-known" lang="de"
r"""
Stellen Sie sich Tobias Rehm am Telefon vor, während jemand bucht. Welche Felder kann er ausfüllen?

---

„Nur, wenn jemand kam“ heißt: vorher leer. Und „beim Export gezählt“ heißt: ein Jahr später.

---

Sieben Namen bleiben: drei über den Termin und die Buchung, zwei über die Person, eine über die Begleitung und eine über den Weg, auf dem gebucht wurde.
"""

# %% [markdown] role="hints" grade_id="slots-known" lang="en"
r"""
Imagine Tobias Rehm on the phone while somebody books. Which fields can he fill in?

---

“Only if somebody came” means: empty before. And “counted at the export” means: a year later.

---

Seven names remain: three about the appointment and its booking, two about the person, one about the help and one about the way the booking was made.
"""

# %% role="tests" grade_id="slots-known-tests" points=2
check.attempted(known, what="known")
check.that(
    not isinstance(known, str) and hasattr(known, "__iter__"),
    L(
        'Gefragt ist eine Liste von Namen in eckigen Klammern: `["…", "…"]`.',
        'The task asks for a list of names in square brackets: `["…", "…"]`.',
    ),
)
named = {str(name).strip() for name in known}
foreign = sorted(named - set(slots.columns))
check.that(
    not foreign,
    L(
        f"Diese Namen gibt es in der Tabelle nicht: {foreign}. Schreiben Sie sie genau wie dort.",
        f"These names are not in the table: {foreign}. Spell them exactly as they are there.",
    ),
)
for _late in ("actual_min", "tech_issue", "satisfaction"):
    check.that(
        _late not in named,
        L(
            f"`{_late}` ist bei allen leer, die nicht kamen, und gefüllt wird es erst nach dem "
            "Termin. Schon die Lücke verrät die Antwort.",
            f"`{_late}` is empty for everybody who did not come, and it is filled in only after "
            "the appointment. The gap alone gives the answer away.",
        ),
    )
check.that(
    "missed_before" not in named,
    L(
        "`missed_before` klingt nach Vergangenheit, wurde aber beim Export gezählt. Denken Sie an "
        "die Person vom 28. Mai.",
        "`missed_before` sounds like the past but was counted at the export. Think of the person "
        "from 28 May.",
    ),
)
check.that(
    not named & {"status", "no_show"},
    L(
        "Ob jemand kam, ist die Antwort, die wir suchen, und kein Merkmal.",
        "Whether somebody came is the answer that we are looking for, not a feature.",
    ),
)
check.that(
    {"zone", "channel"} <= named,
    L(
        "Es geht hier nur darum, was bekannt ist. Auch Wohngegend und Buchungsweg stehen bei der "
        "Buchung fest.",
        "This is only about what is known. The area of residence and the way of booking are "
        "settled at the booking too.",
    ),
)
check.that(
    named >= {"specialty", "planned_min", "age_band", "lead_days", "mode_help"},
    L(
        "Es fehlt noch etwas, das bei der Buchung feststeht. Gehen Sie die Tabelle Zeile für "
        "Zeile durch.",
        "Something that is settled at the booking is still missing. Go through the table row by "
        "row.",
    ),
)
### BEGIN HIDDEN TESTS
check.that(
    named <= {"specialty", "planned_min", "age_band", "zone", "channel", "lead_days", "mode_help"},
    L(
        "In `known` steht etwas, das nicht in der Tabelle der Aufgabe steht.",
        "`known` holds something that is not in the table of the task.",
    ),
)
### END HIDDEN TESTS
check.passed(
    L(
        "Diese Liste ist die halbe Miete: Viele Modelle scheitern nicht am Verfahren, sondern an "
        "einer Spalte zu viel.",
        "This list is half the battle: many models fail not because of the method but because of "
        "one column too many.",
    )
)

# %% [markdown] lang="de"
r"""
Drei bekannte Spalten lassen wir trotzdem weg. Die Wohngegend `zone`: Es gibt keinen Grund, aus dem sie als solche jemanden vom Kommen abhalten sollte, und nach Adresse entscheiden, wen man anruft, würden wir niemandem erklären wollen. `channel` verrät fast dasselbe wie die Wohngegend, und `planned_min` folgt aus dem Fach. Dafür nehmen wir die Uhrzeit `hour` dazu. Ob das Weglassen genügt, sehen Sie ganz am Ende.
"""

# %% [markdown] lang="en"
r"""
Three of the known columns we leave out all the same. The area of residence, `zone`: there is no reason why it should keep anybody from coming as such, and we would not like to explain to anyone that we decide by address whom to call. `channel` tells almost the same as the area of residence, and `planned_min` follows from the specialty. Instead we add the hour of the day, `hour`. Whether leaving them out is enough you will see at the very end.
"""

# %% [markdown] role="quiz" grade_id="quiz-slots-leak" lang="de"
r"""
Im Bauhof soll ein Modell vorhersagen, welche Straßenlaterne im nächsten Monat ausfällt. Welche Spalte ist ein Datenleck?

- [ ] Das Baujahr der Laterne.
  > Steht seit dem Aufstellen fest und bleibt, wie es ist.
- [x] Die Zahl der Reparaturen, heute aus dem Auftragsbuch gezählt.
  > Für eine Vorhersage vom letzten Mai zählt sie auch die Reparatur vom Juni mit, also den Ausfall selbst.
- [ ] Die Zahl der Reparaturen bis zum Tag der Vorhersage.
  > So gezählt ist es ein gutes Merkmal. Der Unterschied ist nur der Stichtag.
- [ ] Die mittlere Temperatur des Vormonats.
  > Die war am Tag der Vorhersage gemessen.
"""

# %% [markdown] role="quiz" grade_id="quiz-slots-leak" lang="en"
r"""
The city’s works yard wants a model that predicts which street lamp will fail next month. Which column is a data leak?

- [ ] The year in which the lamp was built.
  > Settled since it was put up, and it stays that way.
- [x] The number of repairs, counted today from the order book.
  > For a prediction of last May it also counts the repair of June, that is, the failure itself.
- [ ] The number of repairs up to the day of the prediction.
  > Counted like this it is a good feature. The cut-off date makes the difference.
- [ ] The mean temperature of the month before.
  > It had been measured by the day of the prediction.
"""

# %% [markdown] lang="de"
r"""
## 3 · Ein Modell, das Wahrscheinlichkeiten nennt

Ein Modell rechnet mit Zahlen. `lead_days` ist eine; `age_band` aber ist Text. Man macht daraus für jede Altersgruppe eine eigene Spalte mit 1 oder 0. Das heißt [One-Hot-Kodierung](term:one-hot-encoding) (one-hot encoding):
"""

# %% [markdown] lang="en"
r"""
## 3 · A model that states probabilities

A model calculates with numbers. `lead_days` is one; but `age_band` is text. It is turned into one column of 1 or 0 for each age band. This is called [one-hot encoding](term:one-hot-encoding):
"""

# %%
encoder = OneHotEncoder(sparse_output=False).set_output(transform="pandas")
encoder.fit_transform(train[["age_band"]]).head(3)

# %% [markdown] lang="de"
r"""
Die [logistische Regression](term:logistic-regression) gibt jeder dieser Spalten ein Gewicht, zählt die gewichteten Werte zusammen und biegt die Summe in eine Zahl zwischen 0 und 1. Diese Zahl ist die geschätzte Wahrscheinlichkeit. Bei einigen Hundert Fällen ist ein so einfaches Modell oft schon das beste.

Vorbereitung und Modell schraubt man zu einer [Pipeline](term:pipeline) zusammen. Dann lernt auch die Vorbereitung nur aus den Trainingsdaten, und man kann sie nicht vergessen. Die Teile dafür liefert die Bibliothek scikit-learn. Lesen Sie die nächste Zelle Kommentar für Kommentar.
"""

# %% [markdown] lang="en"
r"""
[Logistic regression](term:logistic-regression) gives each of these columns a weight, adds up the weighted values and bends the sum into a number between 0 and 1. That number is the estimated probability. With a few hundred cases a model as simple as this is often the best already.

Preparation and model are joined into a [pipeline](term:pipeline). Then the preparation too learns from the training data only, and it cannot be forgotten. The parts come from the library scikit-learn. Read the next cell comment by comment.
"""

# %%
numbers = ["lead_days", "hour"]
texts = ["specialty", "age_band", "mode_help"]
features = numbers + texts

# de: Vorbereitung: Welche Spalten werden wie umgewandelt?
# en: preparation: which columns are converted, and how?
prepare = make_column_transformer(
    # de: Zahlen: Tage und Stunden auf einen gemeinsamen Maßstab bringen
    # en: numbers: put days and hours on a common scale
    (StandardScaler(), numbers),
    # de: Texte: je Wert eine Spalte; ein Wert, den das Training nicht kannte, gibt lauter Nullen
    # en: texts: one column per value; a value unknown in training gives nothing but zeros
    (OneHotEncoder(handle_unknown="ignore"), texts),
)
# de: erst vorbereiten, dann rechnen
# en: first prepare, then calculate
model = make_pipeline(prepare, LogisticRegression())
# de: fit = anpassen: aus den Trainingsdaten lernen; links die Merkmale, rechts die Antworten
# en: fit = learn from the training data; on the left the features, on the right the answers
model.fit(train[features], train["no_show"])

# de: predict_proba nennt je Zeile zwei Wahrscheinlichkeiten, zu kommen und auszubleiben.
# de: [:, 1] nimmt die zweite.
# en: predict_proba states two probabilities per row, of coming and of staying away.
# en: [:, 1] takes the second.
valid = valid.assign(risk=model.predict_proba(valid[features])[:, 1])
valid[["lead_days", "age_band", "mode_help", "risk", "no_show"]].iloc[25:31].round(2)

# %% role="guard"
_row = valid.iloc[29]
assert _row[["lead_days", "age_band", "mode_help"]].tolist() == [8, "18-29", "assistant"]
assert language.number(round(_row["risk"], 2), 2) == L("0,23", "0.23")
assert _row["no_show"]

# %% [markdown] lang="de"
r"""
Lesen Sie die vorletzte Zeile: acht Tage Vorlauf, 18 bis 29 Jahre alt, mit Assistenz; das Modell schätzt das Risiko auf 0,23. Die Person blieb tatsächlich aus.

Eine Spalte `risk` statt eines Urteils: Das ist viel mehr wert, weil man später selbst entscheidet, ab wann man handelt. Taugt die Rangfolge? Ein gutes Maß stellt sich alle Paare aus einer ausgebliebenen und einer erschienenen Person vor und zählt, wie oft die ausgebliebene das höhere Risiko hat. Es heißt [ROC-AUC](term:roc-auc); beim Würfeln wäre es 0,5.
"""

# %% [markdown] lang="en"
r"""
Read the last row but one: a lead time of eight days, aged 18 to 29, with an assistant; the model estimates the risk at 0.23. The person did stay away.

A column `risk` instead of a verdict: that is worth far more, because you decide later at what risk to act. Is the ranking any good? One good measure imagines all pairs of a person who stayed away and one who came, and counts how often the one who stayed away has the higher risk. It is called [ROC AUC](term:roc-auc); rolling dice would give 0.5.
"""

# %%
print(round(roc_auc_score(valid["no_show"], valid["risk"]), 2))

# %% role="guard"
_coin = roc_auc_score(valid["no_show"], np.full(len(valid), 0.3))
assert language.number(_coin, 1) == L("0,5", "0.5")
auc = roc_auc_score(valid["no_show"], valid["risk"])
assert language.number(round(auc, 2), 2) == L("0,77", "0.77")

# %% [markdown] lang="de"
r"""
0,77: In gut drei von vier Paaren stimmt die Reihenfolge.

### Aufgabe 4 · Kommt man mit weniger aus?

Die Datenschutzbeauftragte fragt, ob das Modell wirklich fünf Angaben braucht. Schon das Fach eines Termins verrät etwas über die Gesundheit, und solche Daten schützt die DSGVO besonders (Artikel 9). Der Grundsatz heißt Datenminimierung (Artikel 5): nur so viel, wie der Zweck verlangt. Bauen Sie das schlankere Modell; die Prüfung vergleicht es dann mit dem großen.

Bauen Sie unter dem Namen `lean` eine Pipeline, die **nur** `lead_days` und `age_band` benutzt, den Text mit `OneHotEncoder` umwandelt, mit einer `LogisticRegression` endet und auf den **Trainingsdaten** `train[lean_features]` angepasst ist. Die Liste `lean_features` steht schon da; ob Sie die Zahl mit `StandardScaler` vorbereiten oder mit `"passthrough"` durchreichen, ist Ihnen überlassen. Den Kasten, der nach `fit` als Ausgabe erscheinen kann, dürfen Sie übergehen: Er zeichnet nur die Pipeline.
"""

# %% [markdown] lang="en"
r"""
0.77: in a good three pairs out of four the order is right.

### Exercise 4 · Can we make do with less?

The data protection officer asks whether the model really needs five pieces of information. Even the specialty of an appointment tells something about a person’s health, and the GDPR gives such data special protection (Article 9). The principle is called data minimisation (Article 5): only as much as the purpose requires. Build the leaner model; the check then compares it with the full one.

Build a pipeline with the name `lean` that uses **only** `lead_days` and `age_band`, converts the text with `OneHotEncoder`, ends with a `LogisticRegression` and is fitted on the **training data** `train[lean_features]`. The list `lean_features` is already there; whether you prepare the number with `StandardScaler` or let it through with `"passthrough"` is up to you. You may ignore the box that can appear as output after `fit`: it only draws the pipeline.
"""

# %% role="solution" grade_id="slots-lean-model"
lean_features = ["lead_days", "age_band"]
### BEGIN SOLUTION
lean = make_pipeline(
    make_column_transformer(
        (StandardScaler(), ["lead_days"]),
        (OneHotEncoder(handle_unknown="ignore"), ["age_band"]),
    ),
    LogisticRegression(),
)
lean.fit(train[lean_features], train["no_show"])
### END SOLUTION

# %% [markdown] role="hints" grade_id="slots-lean-model" lang="de"
r"""
Die drei Schritte stehen alle in der Zelle mit `model`: vorbereiten, verbinden, anpassen.

---

Ändern Sie an der Vorlage nur, welche Spalten in die beiden Listen kommen und woraus gelernt wird. Die Namen in den Listen stehen auch dann in eckigen Klammern, wenn es nur einer ist.

---

```python
lean = make_pipeline(
    make_column_transformer(
        (StandardScaler(), [...]),
        (OneHotEncoder(handle_unknown="ignore"), [...]),
    ),
    LogisticRegression(),
)
lean.fit(train[...], train[...])
```
"""

# %% [markdown] role="hints" grade_id="slots-lean-model" lang="en"
r"""
All three steps are in the cell with `model`: prepare, join, fit.

---

Change only which columns go into the two lists and what the model learns from. The names in the lists stand in square brackets even if there is only one.

---

```python
lean = make_pipeline(
    make_column_transformer(
        (StandardScaler(), [...]),
        (OneHotEncoder(handle_unknown="ignore"), [...]),
    ),
    LogisticRegression(),
)
lean.fit(train[...], train[...])
```
"""

# %% role="tests" grade_id="slots-lean-model-tests" points=3
check.ready(lambda: lean)
check.estimator(lean, kind="LogisticRegression", steps=["OneHotEncoder"], what="lean")
_more = [name for name in getattr(lean, "feature_names_in_", []) if name not in lean_features]
check.that(
    not _more,
    L(
        f"`lean` wurde mit mehr Spalten angepasst als erlaubt: {_more}. Gefragt sind nur die "
        "beiden in `lean_features`.",
        f"`lean` was fitted with more columns than allowed: {_more}. The task asks for the two in "
        "`lean_features` only.",
    ),
)
check.learned_from(
    lean,
    train[["lead_days", "age_band"]],
    train["no_show"],
    leak=(until_february[["lead_days", "age_band"]], until_february["no_show"]),
    what="lean",
)
try:
    _lean_risk = lean.predict_proba(valid[["lead_days", "age_band"]])[:, 1]
except ValueError:
    _lean_risk = None
_as_text = L(
    "`lead_days` ist eine Zahl, aber `lean` behandelt sie wie Text: für jeden Vorlauf eine eigene "
    "Spalte. Mit einem Vorlauf, der im Training nicht vorkam, weiß es dann nichts anzufangen. "
    "`OneHotEncoder` bekommt nur `age_band`.",
    "`lead_days` is a number, but `lean` treats it like text: a column of its own for each lead "
    "time. With a lead time that training did not hold it is then at a loss. `OneHotEncoder` gets "
    "`age_band` only.",
)
check.that(_lean_risk is not None, _as_text)
check.that(
    all(
        len(set(lean.predict_proba(probe)[:, 1].round(6))) > 1
        for probe in (
            pd.DataFrame({"lead_days": [1.0, 40.0], "age_band": ["45-64", "45-64"]}),
            pd.DataFrame({"lead_days": [9.0, 9.0], "age_band": ["18-29", "65-79"]}),
        )
    ),
    L(
        "Eine der beiden Spalten ändert in `lean` gar nichts. Stehen beide in der Vorbereitung? "
        "`make_column_transformer` lässt weg, was niemand nennt.",
        "One of the two columns changes nothing in `lean`. Are both in the preparation? "
        "`make_column_transformer` drops what nobody names.",
    ),
)
_between = pd.DataFrame({"lead_days": [1.5, 40.5], "age_band": ["45-64", "45-64"]})
check.that(len(set(lean.predict_proba(_between)[:, 1].round(6))) > 1, _as_text)
### BEGIN HIDDEN TESTS
check.score(
    lean,
    valid[["lead_days", "age_band"]],
    valid["no_show"],
    metric="roc_auc",
    at_least=0.75,
    what="lean",
)
check.close(
    lean.predict_proba(pd.DataFrame({"lead_days": [35.0], "age_band": ["18-29"]}))[0, 1],
    0.77,
    abs_=0.08,
    what=L("junge Person, fünf Wochen Vorlauf", "young person, five weeks ahead"),
)
### END HIDDEN TESTS
_two = language.number(round(roc_auc_score(valid["no_show"], _lean_risk), 2), 2)
_five = language.number(round(roc_auc_score(valid["no_show"], valid["risk"]), 2), 2)
check.passed(
    L(
        f"ROC-AUC auf den Validierungsdaten: {_two} mit zwei Angaben, {_five} mit fünf. Bei nur 35 "
        "Ausfällen ist der Unterschied kein Beweis, aber zwei genügen hier. Damit kann man zur "
        "Datenschutzbeauftragten gehen.",
        f"ROC AUC on the validation data: {_two} with two pieces of information, {_five} with "
        "five. With only 35 missed appointments the difference proves nothing, but two are enough "
        "here. You can take that to the data protection officer.",
    )
)

# %% role="guard"
lean_auc = roc_auc_score(valid["no_show"], lean.predict_proba(valid[lean_features])[:, 1])
assert lean_auc > auc

# %% [markdown] lang="de"
r"""
Im Betrieb nähmen wir das schlanke Modell. In dieser Lektion bleiben wir bei `model` und der Spalte `risk`, damit Ihre Zahlen zu denen im Text passen.

*Guter Punkt für eine Pause. Von den Zellen bisher brauchen Sie danach nur die allererste, die mit `train` und `valid` und die mit `model`.*

## 4 · Vier Ausgänge

Tobias Rehm kann keine Wahrscheinlichkeit anrufen. Er braucht ein Ja oder Nein, also eine [Schwelle](term:threshold) (threshold): Wer mindestens so viel Risiko hat, wird angerufen. Nehmen wir 0,5, wie es fast jede Software voreinstellt. Was vermuten Sie: Wie viele der 35 leeren Stühle finden wir?
"""

# %% [markdown] lang="en"
r"""
In operation we would take the lean model. In this lesson we stay with `model` and the column `risk`, so that your figures match those in the text.

*A good point for a break. Of the cells so far you then need only the very first one, the one with `train` and `valid` and the one with `model`.*

## 4 · Four outcomes

Tobias Rehm cannot call a probability. He needs a yes or no, and so a [threshold](term:threshold): whoever has at least that much risk is called. Let us take 0.5, the default of almost any software. What is your guess: how many of the 35 empty chairs do we find?
"""

# %%
called = valid["risk"] >= 0.5
print(pd.crosstab(called, valid["no_show"], rownames=["called"]))
print(round((called == valid["no_show"]).mean(), 3))

# %% role="guard"
_cross = pd.crosstab(called, valid["no_show"])
assert _cross.to_numpy().tolist() == [[209, 29], [7, 6]]
assert round((called == valid["no_show"]).mean(), 3) == 0.857
assert round(100 * (called == valid["no_show"]).mean()) == 86

# %% [markdown] lang="de"
r"""
Sechs von 35. Die Genauigkeit liegt bei 85,7 % und damit knapp *unter* der Messlatte „alle kommen“ mit 86,1 %. Ein nutzloses Modell? Nein: ein nutzloses Maß und eine Schwelle, die niemand gewählt hat.

Die kleine Tabelle heißt [Wahrheitsmatrix](term:confusion-matrix) (confusion matrix). Jede Buchung fällt in genau eines ihrer vier Felder:

| | Person kam | Person blieb aus |
|---|---|---|
| **nicht angerufen** | in Ruhe gelassen (TN, true negative) | übersehen (FN, false negative) |
| **angerufen** | unnötig angerufen (FP, false positive) | Treffer (TP, true positive) |

„Positiv“ heißt hier: das, wonach wir suchen, auch wenn es nichts Schönes ist. Zwei Verhältnisse daraus sollte man in Worten sagen können:

- [Präzision](term:precision) (precision): Von denen, die wir anrufen – wie viele wären wirklich ausgeblieben?
- [Trefferquote](term:recall) (recall): Von denen, die ausbleiben – wie viele haben wir angerufen?
"""

# %% [markdown] lang="en"
r"""
Six out of 35. The accuracy is 85.7% and thus just *below* the baseline “everybody comes” with 86.1%. A useless model? No: a useless measure, and a threshold that nobody has chosen.

The small table is called a [confusion matrix](term:confusion-matrix). Each booking falls into exactly one of its four cells:

| | person came | person stayed away |
|---|---|---|
| **not called** | left alone (TN, true negative) | overlooked (FN, false negative) |
| **called** | called needlessly (FP, false positive) | hit (TP, true positive) |

“Positive” here means: what we are looking for, even if it is nothing pleasant. Two ratios from it are worth being able to say in words:

- [Precision](term:precision): of those we call – how many would really have stayed away?
- [Recall](term:recall): of those who stay away – how many did we call?
"""

# %% role="guard"
assert language.number(100 * (called == valid["no_show"]).mean(), 1) == L("85,7", "85.7")
assert language.number(100 * (1 - valid["no_show"].mean()), 1) == L("86,1", "86.1")

# %% [markdown] lang="de"
r"""
### Aufgabe 5 · Auszählen von Hand

Zehn Buchungen eines Tages. Angerufen wird ab einem Risiko von **0,25**. Führen Sie die Zelle aus und zählen Sie mit dem Finger, noch ohne Code.
"""

# %% [markdown] lang="en"
r"""
### Exercise 5 · Counting by hand

Ten bookings of one day. People are called from a risk of **0.25** on. Run the cell and count with your finger, without code for now.
"""

# %%
one_day = pd.DataFrame(
    {
        "risk": [0.62, 0.08, 0.25, 0.31, 0.12, 0.44, 0.19, 0.05, 0.28, 0.24],
        "no_show": [True, False, True, False, True, False, False, False, False, False],
    }
)
one_day

# %% [markdown] lang="de"
r"""
Tragen Sie vier ganze Zahlen ein: `hits` (Treffer), `needless` (unnötig angerufen), `overlooked` (übersehen) und `left_alone` (in Ruhe gelassen).
"""

# %% [markdown] lang="en"
r"""
Fill in four whole numbers: `hits`, `needless` (called needlessly), `overlooked` and `left_alone`.
"""

# %% role="solution" grade_id="slots-count-matrix"
hits = (
    ### BEGIN SOLUTION
    2
    ### END SOLUTION
)
needless = (
    ### BEGIN SOLUTION
    3
    ### END SOLUTION
)
overlooked = (
    ### BEGIN SOLUTION
    1
    ### END SOLUTION
)
left_alone = (
    ### BEGIN SOLUTION
    4
    ### END SOLUTION
)

# %% [markdown] role="hints" grade_id="slots-count-matrix" lang="de"
r"""
Haken Sie zuerst alle ab, die angerufen werden. Die Spalte `no_show` decken Sie dabei zu.

---

Unter den Abgehakten: `True` ist ein Treffer, `False` ein unnötiger Anruf. Unter den anderen: `True` ist übersehen, `False` in Ruhe gelassen. „Ab 0,25“ schließt 0,25 ein.

---

Abgehakt sind fünf. Die vier Zahlen ergeben zusammen zehn, und `hits + overlooked` ist die Zahl der leeren Stühle.
"""

# %% [markdown] role="hints" grade_id="slots-count-matrix" lang="en"
r"""
First tick everybody who is called. Cover the column `no_show` while you do.

---

Among those ticked: `True` is a hit, `False` a needless call. Among the others: `True` is overlooked, `False` left alone. “From 0.25 on” includes 0.25.

---

Five are ticked. The four numbers add up to ten, and `hits + overlooked` is the number of empty chairs.
"""

# %% role="guard"
assert language.number(0.25, 2) == L("0,25", "0.25")
assert (one_day["risk"] >= 0.25).sum() == 5

# %% role="tests" grade_id="slots-count-matrix-tests" points=2
for _count, _name in (
    (hits, "hits"),
    (needless, "needless"),
    (overlooked, "overlooked"),
    (left_alone, "left_alone"),
):
    check.number(_count, _name, whole=True, between=(0, 10))
check.that(
    hits + needless + overlooked + left_alone == 10,
    L(
        "Ihre vier Zahlen ergeben zusammen nicht zehn. Jede Buchung gehört in genau eines der "
        "vier Felder.",
        "Your four numbers do not add up to ten. Each booking belongs in exactly one of the four "
        "cells.",
    ),
)
check.that(
    (hits, needless, overlooked, left_alone) != (1, 3, 2, 4),
    L(
        "Sehen Sie auf die Zeile mit Risiko 0,25: „ab 0,25“ schließt 0,25 ein.",
        "Look at the row with the risk 0.25: “from 0.25 on” includes 0.25.",
    ),
)
check.that(
    (hits, needless, overlooked, left_alone) not in {(2, 1, 3, 4), (1, 2, 4, 3)},
    L(
        "Sie haben die beiden Arten von Irrtum vertauscht: `needless` wurde angerufen und wäre "
        "gekommen, `overlooked` wurde nicht angerufen und blieb aus.",
        "You have swapped the two kinds of error: `needless` was called and would have come, "
        "`overlooked` was not called and stayed away.",
    ),
)
check.that(
    hits + overlooked == one_day["no_show"].sum(),
    L(
        "`hits` und `overlooked` zusammen sind alle, die ausblieben. Zählen Sie `True` in "
        "`no_show`.",
        "`hits` and `overlooked` together are all who stayed away. Count `True` in `no_show`.",
    ),
)
check.that(
    hits + needless == 5,
    L(
        "`hits` und `needless` zusammen sind alle, die angerufen werden. Zählen Sie, wie viele "
        "Risiken mindestens 0,25 sind.",
        "`hits` and `needless` together are all who are called. Count how many risks are at least "
        "0.25.",
    ),
)
check.equal(hits, 2, what="hits")
check.passed(
    L(
        "Präzision: 2 von 5 Anrufen. Trefferquote: 2 von 3 leeren Stühlen. Gleicher Zähler, anderer "
        "Nenner.",
        "Precision: 2 out of 5 calls. Recall: 2 out of 3 empty chairs. The same numerator, another "
        "denominator.",
    )
)

# %% [markdown] lang="de"
r"""
### Aufgabe 6 · Maltes Trefferquote

Malte hat die Schwelle auf 0,25 gesenkt und meldet: „Unsere Trefferquote ist 36 %. Von drei leeren Stühlen übersehen wir also zwei.“ Seine Funktion steht hier. Etwas stimmt nicht.
"""

# %% [markdown] lang="en"
r"""
### Exercise 6 · Malte’s recall

Malte has lowered the threshold to 0.25 and reports: “Our recall is 36%. So out of three empty chairs we overlook two.” Here is his function. Something is wrong.
"""


# %%
def recall_draft(table, threshold):
    called = table["risk"] >= threshold
    hits = (called & table["no_show"]).sum()
    return hits / called.sum()


print(round(recall_draft(valid, 0.25), 2))

# %% role="guard"
assert round(recall_draft(valid, 0.25), 2) == 0.36
_called = valid["risk"] >= 0.25
assert (_called & valid["no_show"]).sum() == 21
assert _called.sum() == 59

# %% [markdown] lang="de"
r"""
Die ersten beiden Zeilen der Funktion stimmen. Ergänzen Sie den Nenner, sodass `recall(table, threshold)` die **Trefferquote** zurückgibt: eine Zahl zwischen 0 und 1, nicht gerundet. Die Tabelle hat die Spalten `risk` und `no_show`, und mindestens eine Person blieb aus.
"""

# %% [markdown] lang="en"
r"""
The first two lines of the function are right. Fill in the denominator so that `recall(table, threshold)` returns the **recall**: a number between 0 and 1, not rounded. The table has the columns `risk` and `no_show`, and at least one person stayed away.
"""


# %% role="solution" grade_id="slots-recall"
def recall(table, threshold):
    called = table["risk"] >= threshold
    hits = (called & table["no_show"]).sum()
    return hits / (
        ### BEGIN SOLUTION
        table["no_show"].sum()
        ### END SOLUTION
    )


# %% [markdown] role="hints" grade_id="slots-recall" lang="de"
r"""
Sagen Sie die Trefferquote in Worten: „Von denen, die …“. Was nach dem „von“ steht, ist der Nenner.

---

Maltes Nenner sind die Angerufenen; damit hat er die Präzision berechnet. Gebraucht werden alle, die ausblieben, angerufen oder nicht.

---

`return hits / table[...].sum()`
"""

# %% [markdown] role="hints" grade_id="slots-recall" lang="en"
r"""
Put recall into words: “Of those who …”. What follows “of” is the denominator.

---

Malte’s denominator is those who were called; so what he has computed is the precision. What is needed is all who stayed away, called or not.

---

`return hits / table[...].sum()`
"""

# %% role="tests" grade_id="slots-recall-tests" points=2
my_recall = check.call(recall, valid, 0.25)
check.number(my_recall, "recall(valid, 0.25)")
check.that(
    abs(my_recall - 21 / 14) > 0.001 and abs(my_recall - 21 / 38) > 0.001,
    L(
        "Zum Ganzen gehören die Treffer selbst dazu, und die unnötigen Anrufe gehören nicht dazu.",
        "The whole includes the hits themselves, and it does not include the needless calls.",
    ),
)
check.number(my_recall, "recall(valid, 0.25)", between=(0, 1))
check.that(
    abs(my_recall - recall_draft(valid, 0.25)) > 0.001,
    L(
        "Das ist noch immer Maltes Zahl: die Präzision. Geteilt wird durch alle, die ausblieben.",
        "That is still Malte’s figure: the precision. Divide by all who stayed away.",
    ),
)
check.that(
    abs(my_recall - 21 / 251) > 0.001,
    L(
        "Sie teilen durch alle Buchungen. Gefragt ist der Anteil an denen, die ausblieben.",
        "You divide by all bookings. The task asks for the share of those who stayed away.",
    ),
)
check.close(my_recall, 21 / 35, abs_=0.001, what="recall(valid, 0.25)")
check.that(
    abs(check.call(recall, valid, 0.5) - my_recall) > 0.001,
    L(
        "Für die Schwelle 0,5 kommt dieselbe Zahl heraus. Benutzt Ihre Funktion `threshold`?",
        "The threshold 0.5 gives the same figure. Does your function use `threshold`?",
    ),
)
check.that(
    check.call(recall, one_day.iloc[[0, 1]], 0.25) == 1,
    L(
        "Für eine kleine Tabelle mit einem einzigen leeren Stuhl, der angerufen wird, müsste 1 "
        "herauskommen. Rechnet Ihr Nenner mit `table` oder mit einer festen Zahl?",
        "For a small table with a single empty chair that is called, the result should be 1. Does "
        "your denominator use `table` or a fixed number?",
    ),
)
### BEGIN HIDDEN TESTS
check.close(check.call(recall, one_day, 0.25), 2 / 3, what=L("zehn Buchungen", "ten bookings"))
check.close(
    check.call(recall, one_day, 0.7), 0.0, what=L("niemand wird angerufen", "nobody is called")
)
check.close(
    check.call(recall, one_day, 0.0), 1.0, what=L("alle werden angerufen", "all are called")
)
### END HIDDEN TESTS
check.passed(
    L(
        "60 %: Mit der Schwelle 0,25 erreicht Tobias Rehm drei von fünf leeren Stühlen. Gut ein "
        "Drittel seiner 59 Anrufe trifft.",
        "60%: with the threshold 0.25 Tobias Rehm reaches three out of five empty chairs. A good "
        "third of his 59 calls hit.",
    )
)

# %% role="guard"
assert round(my_recall, 4) == 0.6

# %% [markdown] role="quiz" grade_id="quiz-slots-words" lang="de"
r"""
Tobias Rehm klagt: „Ich telefoniere den halben Tag, und fast alle sagen, sie wären sowieso gekommen.“ Welche Zahl ist niedrig?

- [ ] Die Trefferquote.
  > Sie sagt, wie viele der Ausbleibenden er erreicht. Darüber klagt er nicht.
- [x] Die Präzision.
  > Von denen, die er anruft, wären nur wenige ausgeblieben. Eine höhere Schwelle hilft, kostet aber Trefferquote.
- [ ] Die Genauigkeit.
  > Sie zählt auch die vielen mit, die er gar nicht anruft und die kommen. Sie könnte sogar hoch sein.
"""

# %% [markdown] role="quiz" grade_id="quiz-slots-words" lang="en"
r"""
Tobias Rehm complains: “I am on the phone half the day, and almost everybody says they would have come anyway.” Which figure is low?

- [ ] The recall.
  > It says how many of those who stay away he reaches. That is not his complaint.
- [x] The precision.
  > Of those he calls, only few would have stayed away. A higher threshold helps, but it costs recall.
- [ ] The accuracy.
  > It also counts the many people whom he does not call and who come. It could even be high.
"""

# %% [markdown] lang="de"
r"""
## 5 · Was kostet eine Schwelle?

Mehr Treffer oder weniger Telefon? Das entscheidet kein Maß, sondern was die beiden Irrtümer kosten. Sabine Rothe nennt drei Annahmen:

| | Annahme |
|---|---|
| ein Anruf mit allen Versuchen, zehn Minuten | 8 € |
| ein leerer Termin einer Fachärztin oder eines Facharztes | 80 € |
| ein Anruf rettet den Termin, wenn die Person sonst ausbliebe | in der Hälfte der Fälle |

„Gerettet“ heißt: Sie kommt, oder sie sagt rechtzeitig ab und jemand rückt nach. Die Hälfte ist geschätzt; bisher wurde niemand angerufen, also steht es nicht in den Daten. Für eine ausgebliebene Person rechnen wir daher **80 €**, wenn sie nicht angerufen wurde, und im Mittel **40 €**, wenn doch. Dazu kommen **8 €** je Anruf, egal bei wem.

Mit der Schwelle 0,5 gab es 13 Anrufe, 6 Treffer und 29 Übersehene:
"""

# %% [markdown] lang="en"
r"""
## 5 · What does a threshold cost?

More hits or less phoning? No measure decides that; what the two errors cost does. Sabine Rothe states three assumptions:

| | assumption |
|---|---|
| a call with all attempts, ten minutes | €8 |
| an empty slot of a specialist | €80 |
| a call saves the appointment if the person would otherwise stay away | in half of the cases |

“Saved” means: the person comes, or cancels in time and somebody else moves up. One half is an estimate; nobody has been called so far, so it is not in the data. For a person who stayed away we therefore count **€80** if they were not called, and on average **€40** if they were. On top come **€8** per call, no matter to whom.

With the threshold 0.5 there were 13 calls, 6 hits and 29 overlooked:
"""

# %%
calls = 8 * 13
empty = 80 * 29 + 40 * 6
print(calls + empty)

# de: zum Vergleich: niemanden anrufen, alle anrufen
# en: to compare: call nobody, call everybody
print(80 * 35, 8 * 251 + 40 * 35)

# %% role="guard"
assert calls + empty == 2664
assert language.number(80 * 35) == L("2.800", "2,800")
assert language.number(8 * 251 + 40 * 35) == L("3.408", "3,408")

# %% [markdown] lang="de"
r"""
Alle anzurufen ist mit 3.408 € das Teuerste; niemanden anzurufen kostet 2.800 €. Irgendwo dazwischen liegt etwas Besseres.

### Aufgabe 7 · Die Kosten einer Schwelle

Vollenden Sie `cost(table, threshold)`: die Kosten in Euro für alle Buchungen der Tabelle zusammen, mit den drei Zahlen von oben (8, 80 und 40). `table` hat die Spalten `risk` und `no_show`; angerufen wird, wer mindestens das Risiko `threshold` hat. Zwei Zeilen stehen schon da.
"""

# %% [markdown] lang="en"
r"""
Calling everybody is the most expensive with €3,408; calling nobody costs €2,800. Somewhere in between there is something better.

### Exercise 7 · The cost of a threshold

Complete `cost(table, threshold)`: the cost in euros of all bookings in the table together, with the three numbers from above (8, 80 and 40). `table` has the columns `risk` and `no_show`; everyone whose risk is at least `threshold` is called. Two lines are already there.
"""


# %% role="solution" grade_id="slots-cost"
def cost(table, threshold):
    called = table["risk"] >= threshold
    overlooked = (table["no_show"] & ~called).sum()
    hits = (
        ### BEGIN SOLUTION
        (table["no_show"] & called).sum()
        ### END SOLUTION
    )
    return (
        ### BEGIN SOLUTION
        8 * called.sum() + 80 * overlooked + 40 * hits
        ### END SOLUTION
    )


# %% [markdown] role="hints" grade_id="slots-cost" lang="de"
r"""
Drei Anzahlen brauchen Sie: die Anrufe, die Übersehenen und die Treffer. Die Zelle über der Aufgabe rechnet mit genau diesen dreien.

---

Jede Anzahl ist die Summe einer Maske. `called` ist eine; die Zeile mit `overlooked` zeigt, wie man zwei verbindet.

---

```python
hits = (table["no_show"] & ...).sum()
return 8 * ... + 80 * ... + 40 * ...
```
"""

# %% [markdown] role="hints" grade_id="slots-cost" lang="en"
r"""
You need three counts: the calls, the overlooked and the hits. The cell above the exercise calculates with just these three.

---

Each count is the sum of a mask. `called` is one; the line with `overlooked` shows how to combine two.

---

```python
hits = (table["no_show"] & ...).sum()
return 8 * ... + 80 * ... + 40 * ...
```
"""

# %% role="tests" grade_id="slots-cost-tests" points=3
at_half = check.call(cost, valid, 0.5)
check.number(at_half, "cost(valid, 0.5)")
check.that(
    abs(at_half - (8 * 13 + 80 * 29)) > 0.01,
    L(
        "Bei Ihnen rettet ein Anruf jeden Termin. Auch von den Angerufenen bleibt die Hälfte aus; "
        "dafür stehen die 40 €.",
        "In your result a call saves every appointment. Half of those who are called stay away "
        "all the same; that is what the €40 are for.",
    ),
)
check.that(
    abs(at_half - (8 * 13 + 80 * 35)) > 0.01,
    L(
        "Bei Ihnen rettet kein Anruf etwas: Auch die Treffer kosten 80 €.",
        "In your result no call saves anything: the hits cost €80 as well.",
    ),
)
check.that(
    abs(at_half - (8 * 6 + 80 * 29 + 40 * 6)) > 0.01,
    L(
        "Sie bezahlen nur die Anrufe, die treffen. Wer gekommen wäre, hat trotzdem acht Euro "
        "Telefonzeit gekostet.",
        "You pay only for calls that hit. Those who would have come cost eight euros of phone "
        "time all the same.",
    ),
)
check.that(
    abs(at_half - (80 * 29 + 40 * 6)) > 0.01,
    L("Die Anrufe selbst fehlen noch.", "The calls themselves are still missing."),
)
check.that(
    abs(at_half - (8 * 13 + 80 * 238 + 40 * 13)) > 0.01
    and abs(at_half - (8 * 13 + 80 * 209 + 40 * 7)) > 0.01,
    L(
        "Leer bleibt ein Stuhl nur, wenn `no_show` gilt. Verknüpfen Sie beide Masken.",
        "A chair stays empty only where `no_show` is true. Combine both masks.",
    ),
)
check.that(
    abs(at_half - 2664 / 251) > 0.01,
    L(
        "Das sind die Kosten je Buchung. Gefragt sind die Kosten aller Buchungen zusammen.",
        "That is the cost per booking. The task asks for the cost of all bookings together.",
    ),
)
check.that(
    abs(at_half - (8 * 13 + 80 * 35 + 40 * 6)) > 0.01,
    L(
        "Die Treffer zählen bei Ihnen doppelt: mit 80 € und noch einmal mit 40 €.",
        "The hits count twice in your result: with €80 and once more with €40.",
    ),
)
check.close(at_half, 2664, abs_=0.01, what="cost(valid, 0.5)")
check.that(
    abs(check.call(cost, valid, 0.25) - at_half) > 0.01,
    L(
        "Die Schwelle 0,25 kostet bei Ihnen dasselbe. Benutzt Ihre Funktion `threshold`?",
        "The threshold 0.25 costs the same in your result. Does your function use `threshold`?",
    ),
)
_small = check.call(cost, one_day, 0.25)
check.that(
    abs(_small - at_half) > 0.01 and abs(_small - 2432) > 0.01,
    L(
        "Die zehn Buchungen aus Aufgabe 5 kosten bei Ihnen so viel wie zwei Monate. Benutzt Ihre "
        "Funktion `table`?",
        "In your result the ten bookings of exercise 5 cost as much as two months. Does your "
        "function use `table`?",
    ),
)
check.that(
    abs(_small - 232) > 0.01,
    L(
        "Wer genau das Risiko `threshold` hat, wird auch angerufen: „mindestens“.",
        "Whoever has exactly the risk `threshold` is called too: “at least”.",
    ),
)
### BEGIN HIDDEN TESTS
check.close(check.call(cost, one_day, 0.25), 8 * 5 + 80 + 40 * 2, what="cost(one_day, 0.25)")
check.close(check.call(cost, one_day, 0.0), 8 * 10 + 40 * 3, what="cost(one_day, 0)")
check.close(check.call(cost, one_day, 0.9), 80 * 3, what="cost(one_day, 0.9)")
### END HIDDEN TESTS
check.passed(
    L(
        "Aus vier Feldern und drei Preisen wird eine einzige Zahl, die man in einer Leitungsrunde "
        "versteht.",
        "Four cells and three prices become a single figure that a management meeting understands.",
    )
)

# %% [markdown] lang="de"
r"""
Jetzt lässt sich jede Schwelle durchprobieren, auf den Validierungsdaten. Wo vermuten Sie das Minimum: bei 0,5, darüber oder darunter?
"""

# %% [markdown] lang="en"
r"""
Now every threshold can be tried, on the validation data. Where do you expect the minimum: at 0.5, above or below?
"""

# %% tags=["hide-input"]
# de: Ein Bild: die Kosten jeder Schwelle auf den Validierungsdaten
# en: A picture: the cost of each threshold on the validation data
thresholds = np.arange(0, 70, 5) / 100
curve = pd.Series(
    {
        limit: np.where(
            valid["risk"] >= limit, 8 + 40 * valid["no_show"], 80 * valid["no_show"]
        ).sum()
        for limit in thresholds
    }
)
cheapest = curve.idxmin()

figure, axes = plt.subplots(figsize=(7, 3.2))
axes.plot(curve.index, curve, color="#0072B2", linewidth=2, marker="o", markersize=4)
axes.axhline(80 * valid["no_show"].sum(), color="#B34D00", linestyle="--")
axes.text(0.65, 2820, L("niemanden anrufen", "call nobody"), color="#B34D00", ha="right")
axes.text(0.015, 3400, L("alle anrufen", "call everybody"), color="#0072B2")
axes.annotate(
    L("{}: {} €", "{}: €{}").format(
        language.number(cheapest, 2), language.number(int(curve.min()))
    ),
    (cheapest, curve.min()),
    (cheapest, curve.min() - 190),
    ha="center",
    arrowprops={"arrowstyle": "-", "color": "#555555"},
)
ticks = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6]
axes.set_xticks(ticks, labels=[language.number(tick, 1) for tick in ticks])
ticks = [2200, 2600, 3000, 3400]
axes.set_yticks(ticks, labels=[language.number(tick) for tick in ticks])
axes.set_xlabel(L("Schwelle", "threshold"))
axes.set_ylabel(L("Kosten, zwei Monate (€)", "cost, two months (€)"))
axes.set_ylim(2150, 3550)
axes.spines[["top", "right"]].set_visible(False)
picture.show(
    axes,
    alt=L(
        "Linie der Kosten auf den Validierungsdaten nach Schwelle. Sie beginnt bei 3.408 € (alle anrufen), "
        "fällt bis zur Schwelle 0,25 auf 2.432 €, bleibt bis 0,4 flach und steigt dann gegen die "
        "gestrichelte Linie „niemanden anrufen“ bei 2.800 €.",
        "Line of the cost on the validation data by threshold. It begins at €3,408 (call "
        "everybody), falls to €2,432 at the threshold 0.25, stays flat up to 0.4 and then rises "
        "towards the dashed line “call nobody” at €2,800.",
    ),
)

# %% role="guard"
assert cheapest == 0.25
assert language.number(int(curve.min())) == L("2.432", "2,432")
assert curve[0.0] == 3408
assert curve[[0.2, 0.3, 0.35, 0.4]].max() - curve.min() <= 105
assert round(100 * (1 - curve.min() / 2800)) == 13

# %% [markdown] lang="de"
r"""
Am billigsten ist 0,25 mit 2.432 €: 13 % weniger, als niemanden anzurufen. Noch aufschlussreicher ist die Form. Zwischen 0,2 und 0,4 unterscheiden sich die Kosten um gut hundert Euro in zwei Monaten; dort lohnt kein Streit um die zweite Stelle. Wir legen uns auf **0,25** fest.

Geht das auch ohne Ausprobieren? Man fragt bei einer einzigen Buchung: Was bringt der Anruf im Mittel ein? Er rettet den Termin nur, wenn die Person sonst ausbliebe (Risiko) *und* er wirkt (Hälfte); dann spart er 80 €. Er lohnt sich, sobald das mehr ist als die 8 €, die er kostet.
"""

# %% [markdown] lang="en"
r"""
The cheapest is 0.25 with €2,432: 13% less than calling nobody. The shape tells even more. Between 0.2 and 0.4 the cost differs by little more than a hundred euros in two months; there is no point in arguing about the second decimal. We settle on **0.25**.

Can we get there without trial and error? Ask about a single booking: what does the call bring in on average? It saves the appointment only if the person would otherwise stay away (risk) *and* it works (half); then it saves €80. It pays as soon as this is more than the €8 that it costs.
"""

# %% role="guard"
for _figure in (L("0,2", "0.2"), L("0,4", "0.4")):
    assert _figure in {language.number(limit, 1) for limit in (0.2, 0.4)}

# %% [markdown] lang="de"
r"""
### Aufgabe 8 · Ab wann lohnt sich ein Anruf?

Schreiben Sie `break_even(call, slot, helps)`: das **Risiko** (eine Zahl wie 0.2, nicht gerundet), bei dem ein Anruf genau so viel einbringt, wie er kostet. `call` ist der Preis eines Anrufs in Euro, `slot` der eines leeren Termins in Euro, und `helps` sagt, in welchem Anteil der Fälle ein Anruf den Termin rettet, hier 0.5.
"""

# %% [markdown] lang="en"
r"""
### Exercise 8 · At what risk does a call pay off?

Write `break_even(call, slot, helps)`: the **risk** (a number like 0.2, not rounded) at which a call brings in exactly as much as it costs. `call` is the price of a call in euros, `slot` that of an empty slot in euros, and `helps` says in what share of the cases a call saves the appointment, here 0.5.
"""


# %% role="solution" grade_id="slots-break-even"
def break_even(call, slot, helps):
    ### BEGIN SOLUTION
    # de: risk * helps * slot == call, nach risk aufgelöst
    # en: risk * helps * slot == call, solved for risk
    return call / (helps * slot)
    ### END SOLUTION


# %% [markdown] role="hints" grade_id="slots-break-even" lang="de"
r"""
Schreiben Sie auf, was ein Anruf bei einem Risiko von 10 % im Mittel einbringt. Und bei 30 %?

---

Ertrag im Mittel: Risiko mal `helps` mal `slot`. Setzen Sie das gleich `call`, und lösen Sie nach dem Risiko auf.

---

`return ... / (... * ...)`
"""

# %% [markdown] role="hints" grade_id="slots-break-even" lang="en"
r"""
Write down what a call brings in on average at a risk of 10%. And at 30%?

---

Average gain: risk times `helps` times `slot`. Set this equal to `call`, and solve for the risk.

---

`return ... / (... * ...)`
"""

# %% role="tests" grade_id="slots-break-even-tests" points=2
even = check.call(break_even, 8, 80, 0.5)
check.number(even, "break_even(8, 80, 0.5)")
check.that(
    abs(even - 0.1) > 1e-6,
    L(
        "So wäre es, wenn jeder Anruf wirkte. Wo geht `helps` in die Rechnung ein?",
        "That would be so if every call worked. Where does `helps` come in?",
    ),
)
check.that(
    abs(even - 0.05) > 1e-6,
    L(
        "Wenn nur jeder zweite Anruf hilft, muss das Risiko höher sein als ohne diese Einbuße, "
        "nicht niedriger. Gehört `helps` in den Zähler?",
        "If only every second call helps, the risk has to be higher than without that loss, not "
        "lower. Does `helps` belong in the numerator?",
    ),
)
check.that(
    abs(even - 5) > 1e-6 and abs(even - 10) > 1e-6 and abs(even - 20) > 1e-6,
    L(
        "Ein Risiko liegt zwischen 0 und 1. Haben Sie Zähler und Nenner vertauscht, oder ist es "
        "in Prozent?",
        "A risk lies between 0 and 1. Have you swapped numerator and denominator, or is it in per "
        "cent?",
    ),
)
check.close(even, 0.2, abs_=1e-9, what="break_even(8, 80, 0.5)")
check.close(check.call(break_even, 4, 80, 0.5), 0.1, what="break_even(4, 80, 0.5)")
_other = check.call(break_even, 7, 60, 0.4)
check.number(_other, "break_even(7, 60, 0.4)")
check.that(
    abs(_other - 7 / (80 * 0.4)) > 1e-9,
    L(
        "Ein leerer Termin für 60 € statt 80 € ändert bei Ihnen nichts. Benutzt Ihre Funktion "
        "`slot`?",
        "An empty slot at €60 instead of €80 changes nothing in your result. Does your function "
        "use `slot`?",
    ),
)
check.that(
    abs(_other - 7 / (60 * 0.5)) > 1e-9,
    L(
        "Ob ein Anruf in 40 % oder in 50 % der Fälle hilft, ändert bei Ihnen nichts. Benutzt Ihre "
        "Funktion `helps`?",
        "Whether a call helps in 40% or in 50% of the cases changes nothing in your result. Does "
        "your function use `helps`?",
    ),
)
check.that(
    _other not in {round(7 / 24, digits) for digits in range(1, 5)},
    L("Geben Sie das Risiko ungerundet zurück.", "Return the risk without rounding it."),
)
check.close(_other, 7 / 24, abs_=1e-9, what="break_even(7, 60, 0.4)")
### BEGIN HIDDEN TESTS
check.close(check.call(break_even, 6, 120, 0.4), 0.125, what="break_even(6, 120, 0.4)")
check.close(check.call(break_even, 9, 60, 0.75), 0.2, what="break_even(9, 60, 0.75)")
check.close(check.call(break_even, 3, 50, 1), 0.06, what="break_even(3, 50, 1)")
### END HIDDEN TESTS
check.passed(
    L(
        "Eine Zeile, die auf jeden Notizzettel passt. Sie braucht kein Modell, aber sie setzt "
        "voraus, dass 20 % auch 20 % heißen. 0,2 statt 0,25? Abschnitt 6 klärt, warum.",
        "One line that fits on any sticky note. It needs no model, but it takes for granted that "
        "20% really means 20%. 0.2 instead of 0.25? Section 6 explains why.",
    )
)

# %% [markdown] role="quiz" grade_id="quiz-slots-choose" lang="de"
r"""
Malte will sichergehen: „Ich probiere alle Schwellen auch auf März und April durch und nehme die, die dort am billigsten ist.“ Was ist dann mit den Testdaten?

- [ ] Sie sind genauer, denn die Schwelle passt jetzt zu ihnen.
  > Sie passt zu ihnen, gerade deshalb ist die Zahl geschönt. Für Mai wissen Sie so nichts.
- [x] Sie sind verbraucht: Was auf ihnen gewählt wurde, kann man auf ihnen nicht mehr ehrlich messen.
  > Gewählt wird auf den Validierungsdaten, so oft man mag. Gemessen wird auf den Testdaten, einmal.
- [ ] Nichts. Eine Schwelle ist kein Modell, aus den Daten gelernt wird dabei nicht.
  > Auch das Auswählen ist Lernen: Die beste von vielen Schwellen passt immer auch zum Zufall dieser Daten.
"""

# %% [markdown] role="quiz" grade_id="quiz-slots-choose" lang="en"
r"""
Malte wants to be on the safe side: “I’ll try all thresholds on March and April as well and take the one that is cheapest there.” What has then happened to the test data?

- [ ] They are more accurate, because the threshold now fits them.
  > It fits them, and that is exactly why the figure is flattering. About May you know nothing this way.
- [x] They are used up: what was chosen on them can no longer be measured honestly on them.
  > Choose on the validation data, as often as you like. Measure on the test data, once.
- [ ] Nothing. A threshold is not a model, and nothing is learned from the data.
  > Choosing is learning too: the best of many thresholds always fits the chance in these data as well.
"""

# %% [markdown] lang="de"
r"""
## 6 · Heißt 30 % wirklich 30 %?

Die Rechnung `break_even` nahm das Risiko beim Wort. Darf sie das? Ein Modell heißt gut [kalibriert](term:calibration) (calibrated), wenn von vielen Buchungen mit vorhergesagten 30 % auch etwa 30 % ausfallen. Nachsehen lässt sich das nur in Gruppen, und Gruppen sind klein. Also zuerst: Wie genau ist ein Anteil aus wenigen Fällen?

Tobias Rehm führt eine Strichliste: Von 40 Terminen fielen 12 aus, also 30 %. Hätte er andere 40 erwischt, wären es vielleicht 9 gewesen oder 15. Wie weit der Zufall reicht, sagt eine Faustregel, der [Unsicherheitsbereich](term:rough-range): Anteil plus und minus

$$2\cdot\sqrt{\frac{\text{Anteil}\cdot(1-\text{Anteil})}{n}}$$

`max` und `min` schneiden ihn ab, denn kein Anteil liegt unter 0 oder über 1:
"""

# %% [markdown] lang="en"
r"""
## 6 · Does 30% really mean 30%?

The calculation in `break_even` took the risk at its word. May it? A model is called well [calibrated](term:calibration) if, of many bookings with a predicted 30%, about 30% are indeed missed. This can be looked up in groups only, and groups are small. So first: how precise is a share from few cases?

Tobias Rehm keeps a tally: of 40 appointments 12 were missed, that is 30%. With 40 others it might have been 9, or 15. A rule of thumb tells how far chance reaches, the [range of uncertainty](term:rough-range): the share plus and minus

$$2\cdot\sqrt{\frac{\text{share}\cdot(1-\text{share})}{n}}$$

`max` and `min` cut it off, because no share lies below 0 or above 1:
"""


# %%
def rough_range(hits, n):
    share = hits / n
    margin = 2 * (share * (1 - share) / n) ** 0.5
    return round(max(0, share - margin), 2), round(min(1, share + margin), 2)


rough_range(12, 40)

# %% role="guard"
assert rough_range(12, 40) == (0.16, 0.44)
assert rough_range(0, 12) == (0, 0)

# %% [markdown] lang="de"
r"""
Von 16 % bis 44 %: Mit 40 Strichen weiß man, dass es nicht 5 % sind und nicht 60 %. Viel mehr weiß man nicht. Bei viermal so vielen Fällen wird der Bereich halb so breit. Unter etwa fünf Fällen auf einer Seite taugt die Faustregel nicht: 0 von 12 ergäbe 0 bis 0.

Nun das Modell. Wir teilen die Validierungsdaten nach dem vorhergesagten Risiko in fünf Gruppen und zeichnen für jede, was vorhergesagt war und was geschah. Die senkrechten Striche sind die Bereiche nach der Faustregel; in den Gruppen bei 5 % und 35 % sind sie nur ein Anhalt, denn dort fielen nur 4 und 3 Termine aus. Auf der gestrichelten Geraden hieße 30 % genau 30 %.
"""

# %% [markdown] lang="en"
r"""
From 16% to 44%: with a tally of 40 you know that it is not 5% and not 60%. You know little more than that. With four times as many cases the range is half as wide. With fewer than about five cases on one side the rule of thumb is no good: 0 out of 12 would give 0 to 0.

Now the model. We divide the validation data into five groups by predicted risk and draw for each what was predicted and what happened. The vertical lines are the ranges by the rule of thumb; in the groups at 5% and 35% they are only an indication, because only 4 and 3 appointments were missed there. On the dashed line 30% would mean exactly 30%.
"""

# %% tags=["hide-input"]
# de: Ein Bild: vorhergesagt gegen eingetreten, auf den Validierungsdaten
# en: A picture: predicted against observed, on the validation data
groups = valid.groupby(pd.cut(valid["risk"], [0, 0.1, 0.2, 0.3, 0.4, 1]), observed=True)
reliability = groups.agg(
    predicted=("risk", "mean"), observed=("no_show", "mean"), n=("no_show", "size")
)
spread = 2 * np.sqrt(reliability["observed"] * (1 - reliability["observed"]) / reliability["n"])
below = np.minimum(spread, reliability["observed"])

figure, axes = plt.subplots(figsize=(5.2, 4.2))
axes.plot([0, 70], [0, 70], color="#555555", linestyle="--", linewidth=1)
axes.errorbar(
    100 * reliability["predicted"],
    100 * reliability["observed"],
    yerr=[100 * below, 100 * spread],
    fmt="o",
    color="#0072B2",
    capsize=4,
)
for row in reliability.itertuples():
    axes.text(100 * row.predicted + 1.2, 100 * row.observed - 3.2, f"n = {row.n}", fontsize=9)
axes.set_xlabel(L("vorhergesagt (%)", "predicted (%)"))
axes.set_ylabel(L("eingetreten (%)", "observed (%)"))
axes.set_xlim(0, 70)
axes.set_ylim(0, 70)
axes.spines[["top", "right"]].set_visible(False)
picture.show(
    axes,
    alt=L(
        "Fünf Punkte: vorhergesagtes Risiko gegen eingetretenen Anteil auf den Validierungsdaten. "
        "5 % gegen 4 % (n = 97), 15 gegen 11 (73), 24 gegen 19 (36), 35 gegen 20 (15) und 53 gegen "
        "43 (30). Alle Punkte liegen unter der gestrichelten Geraden, und alle senkrechten "
        "Bereiche reichen bis an sie heran.",
        "Five points: predicted risk against observed share on the validation data. "
        "5% against 4% (n = 97), 15 against 11 (73), 24 against 19 (36), 35 against 20 (15) and 53 "
        "against 43 (30). All points lie below the dashed line, and all vertical ranges reach up "
        "to it.",
    ),
)

# %% role="guard"
assert reliability["n"].tolist() == [97, 73, 36, 15, 30]
assert (100 * reliability["predicted"]).round().tolist() == [5, 15, 24, 35, 53]
assert (100 * reliability["observed"]).round().tolist() == [4, 11, 19, 20, 43]
assert (reliability["observed"] < reliability["predicted"]).all()
assert (reliability["observed"] + spread >= reliability["predicted"]).all()
assert (round(100 * valid["risk"].mean()), round(100 * valid["no_show"].mean())) == (18, 14)
assert rough_range(35, 251) == (0.1, 0.18)
_missed = (reliability["observed"] * reliability["n"]).round()
assert [_missed.iloc[0], _missed.iloc[3]] == [4, 3]

# %% [markdown] lang="de"
r"""
### Aufgabe 9 · Das Bild beurteilen

Welcher Satz ist durch das Bild gedeckt?

- **A** Die Gruppe bei 35 % beweist, dass das Modell dort fast doppelt so hoch schätzt wie nötig.
- **B** Das Modell schätzt eher zu hoch: Alle fünf Punkte liegen unter der Geraden, auch wenn jeder für sich noch Zufall sein kann.
- **C** Das Modell ist unbrauchbar, denn kein einziger Punkt liegt genau auf der Geraden.
- **D** Das Modell ist genau kalibriert, denn alle Bereiche reichen bis an die Gerade.
"""

# %% [markdown] lang="en"
r"""
### Exercise 9 · Judging the picture

Which sentence does the picture support?

- **A** The group at 35% proves that the model’s estimates there are almost twice as high as they should be.
- **B** The model tends to estimate too high: all five points lie below the line, even though each by itself may still be chance.
- **C** The model is useless, because not a single point lies exactly on the line.
- **D** The model is precisely calibrated, because all ranges reach the line.
"""

# %% role="solution" grade_id="slots-read-reliability"
verdict = (
    ### BEGIN SOLUTION
    "B"
    ### END SOLUTION
)

# %% [markdown] role="hints" grade_id="slots-read-reliability" lang="de"
r"""
Sehen Sie bei jedem Punkt auf n und auf die Länge des Strichs.

---

„Beweist“, „unbrauchbar“ und „genau“ sind große Wörter für Gruppen von 15 bis 97 Fällen.

---

Gesucht ist der Satz, der sowohl die gemeinsame Richtung der Punkte als auch ihre Unsicherheit nennt.
"""

# %% [markdown] role="hints" grade_id="slots-read-reliability" lang="en"
r"""
For each point look at n and at the length of the vertical line.

---

“Proves”, “useless” and “precisely” are big words for groups of 15 to 97 cases.

---

You are looking for the sentence that names both the common direction of the points and their uncertainty.
"""

# %% role="tests" grade_id="slots-read-reliability-tests" points=1
check.choice(
    verdict,
    "B",
    {
        "A": L(
            "Dort sind es nur 3 von 15; so wenige, dass selbst der Strich von 0 bis über 40 % nur "
            "ein Anhalt ist. Auch 35 % liegen darin.",
            "There it is only 3 out of 15; so few that even the line from 0 to above 40% is only "
            "an indication. The 35% lie within it too.",
        ),
        "B": "",
        "C": L(
            "Genau auf der Geraden liegt bei so wenigen Fällen nie jemand. Die Reihenfolge stimmt, "
            "und das trägt die Anrufliste.",
            "With so few cases nobody ever lies exactly on the line. The order is right, and that "
            "carries the call list.",
        ),
        "D": L(
            "Ein langer Strich zeigt, dass wir wenig wissen, nicht, dass das Modell stimmt. Sehen "
            "Sie auch auf die Richtung aller fünf.",
            "A long line shows that we know little, not that the model is right. Look at the "
            "direction of all five as well.",
        ),
    },
    what="verdict",
)
check.passed(
    L(
        "Eine Richtung erkennen und trotzdem nicht mehr behaupten, als die Fälle hergeben: Das ist "
        "die Kunst bei kleinen Zahlen.",
        "Seeing a direction and still not claiming more than the cases allow: that is the art with "
        "small numbers.",
    )
)

# %% role="guard"
assert round(reliability["n"].iloc[3] * reliability["observed"].iloc[3]) == 3
assert (reliability["observed"] - spread).iloc[3] < 0
assert 0.4 < (reliability["observed"] + spread).iloc[3] < 0.45

# %% [markdown] lang="de"
r"""
Im Mittel sagt das Modell für Januar und Februar 18 % voraus; eingetreten sind 14 %, mit einem Bereich von 10 bis 18 %. Das passt gerade noch. Schätzt das Modell wirklich etwas zu hoch, so würde das auch erklären, warum 0,25 am billigsten war und die Rechnung 0,2 ergab: Wo es 25 % sagt, wären es eher 20 %. Sollte man die Vorhersagen nun nach unten biegen? Bei 35 Ausfällen würde man vielleicht nur den Zufall korrigieren. Wir lassen es und sehen auf neuen Daten nach.
"""

# %% [markdown] lang="en"
r"""
On average the model predicts 18% for January and February; 14% were observed, with a range of 10 to 18%. That just about fits. If the model really estimates a little too high, this would also explain why 0.25 was the cheapest while the calculation gave 0.2: a predicted 25% would really be about 20%. Should we bend the predictions down now? With 35 missed appointments we might only be correcting chance. We leave it and look at new data.
"""

# %% [markdown] role="quiz" grade_id="quiz-slots-small" lang="de"
r"""
Im April fielen 8 von 40 Nachmittagsterminen aus, im Mai 14 von 40. „Fast doppelt so viele! Seit dem Umbau kommt niemand mehr“, sagt jemand. Was sagen Sie?

- [ ] Richtig, ein Anstieg von 20 % auf 35 % ist deutlich.
  > Die Bereiche gehen von 7 bis 33 % und von 20 bis 50 %. Sie überdecken sich weit.
- [x] Das kann Zufall sein. Sammeln wir noch ein paar Monate, bevor wir den Umbau rückgängig machen.
  > Sechs Termine Unterschied bei je 40 sind nichts Besonderes. Beobachten kostet wenig.
- [ ] Es ist bewiesen, dass der Umbau keinen Einfluss hat.
  > Auch das nicht. Wenige Fälle können weder das eine noch das andere beweisen.
"""

# %% [markdown] role="quiz" grade_id="quiz-slots-small" lang="en"
r"""
In April 8 out of 40 afternoon appointments were missed, in May 14 out of 40. “Almost twice as many! Since the renovation nobody comes any more,” somebody says. What do you say?

- [ ] True, a rise from 20% to 35% is a clear one.
  > The ranges go from 7 to 33% and from 20 to 50%. They overlap widely.
- [x] That may be chance. Let us collect a few more months before we undo the renovation.
  > A difference of six appointments out of 40 each is nothing special. Watching costs little.
- [ ] It is proven that the renovation has no influence.
  > Not that either. A few cases can prove neither the one nor the other.
"""

# %% role="guard"
assert rough_range(8, 40) == (0.07, 0.33)
assert rough_range(14, 40) == (0.2, 0.5)

# %% [markdown] lang="de"
r"""
## Zum Schluss: frische Daten

Jetzt schließen wir März und April auf. Auf den Validierungsdaten sparte die Schwelle 0,25 stolze 13 %. Was erwarten Sie hier: mehr, gleich viel, weniger?
"""

# %% [markdown] lang="en"
r"""
## Finally: fresh data

Now we unlock March and April. On the validation data the threshold 0.25 saved a handsome 13%. What do you expect here: more, the same, less?
"""

# %%
test = bookings[bookings["start"] >= "2026-03-01"]
test = test.assign(risk=model.predict_proba(test[features])[:, 1])

print(len(test), (test["risk"] >= 0.25).sum(), test["no_show"].sum())
print(round(roc_auc_score(test["no_show"], test["risk"]), 2))

# %% role="guard"
assert (len(test), (test["risk"] >= 0.25).sum(), test["no_show"].sum()) == (255, 46, 42)
_test_auc = roc_auc_score(test["no_show"], test["risk"])
assert language.number(round(_test_auc, 2), 2) == L("0,66", "0.66")

# %% [markdown] lang="de"
r"""
255 Buchungen, 46 Anrufe ab 0,25, und 42 leere Stühle. Die Rangfolge ist schwächer als auf den Validierungsdaten, 0,66 statt 0,77.

### Aufgabe 10 · Ein einziges Mal messen

Rechnen Sie in `saved` aus, um welchen **Anteil** die Kosten auf `test` mit der Schwelle 0,25 niedriger sind, als wenn niemand angerufen würde: eine Zahl zwischen 0 und 1, nicht gerundet. Die Preise sind dieselben; Ihre Funktion `cost` aus Aufgabe 7 können Sie benutzen.
"""

# %% [markdown] lang="en"
r"""
255 bookings, 46 calls from 0.25 on, and 42 empty chairs. The ranking is weaker than on the validation data, 0.66 instead of 0.77.

### Exercise 10 · Measuring just once

Work out in `saved` by what **share** the cost on `test` is lower with the threshold 0.25 than if nobody were called: a number between 0 and 1, not rounded. The prices are the same; you may use your function `cost` from exercise 7.
"""

# %% role="solution" grade_id="slots-saved"
saved = (
    ### BEGIN SOLUTION
    1 - cost(test, 0.25) / (80 * test["no_show"].sum())
    ### END SOLUTION
)

# %% [markdown] role="hints" grade_id="slots-saved" lang="de"
r"""
Zwei Beträge brauchen Sie: die Kosten mit der Anrufliste und die Kosten, wenn niemand anruft. Welcher von beiden ist das Ganze?

---

Ruft niemand an, kostet jeder leere Stuhl 80 €. Gespart ist, was von diesem Betrag wegfällt, geteilt durch ihn.

---

`saved = 1 - cost(..., ...) / (80 * ...)`
"""

# %% [markdown] role="hints" grade_id="slots-saved" lang="en"
r"""
You need two amounts: the cost with the call list and the cost if nobody calls. Which of the two is the whole?

---

If nobody calls, each empty chair costs €80. What is saved is the part of that amount which goes away, divided by the amount.

---

`saved = 1 - cost(..., ...) / (80 * ...)`
"""

# %% role="tests" grade_id="slots-saved-tests" points=2
check.number(saved, "saved")
_nobody = 80 * test["no_show"].sum()
_spent = {
    limit: np.where(
        test["risk"] >= limit / 100, 8 + 40 * test["no_show"], 80 * test["no_show"]
    ).sum()
    for limit in range(0, 70, 5)
}
check.that(
    min(abs(saved - 192), abs(saved - 3168)) > 0.5,
    L(
        "Das sind Euro. Gefragt ist der Anteil an den Kosten ohne Anrufe, der wegfällt.",
        "Those are euros. The task asks for the share of the cost without calls that goes away.",
    ),
)
check.that(
    abs(saved - 100 * 192 / 3360) > 0.3,
    L(
        "Das sind Prozent. Gefragt ist eine Zahl zwischen 0 und 1.",
        "That is per cent. The task asks for a number between 0 and 1.",
    ),
)
check.that(
    abs(saved - 3168 / 3360) > 0.001,
    L(
        "Das ist der Anteil, der übrig bleibt. Gefragt ist der, der wegfällt.",
        "That is the share that remains. The task asks for the one that goes away.",
    ),
)
check.that(
    abs(saved + 192 / 3360) > 0.001,
    L(
        "Das Vorzeichen ist verkehrt: Weniger Kosten sind eine positive Ersparnis.",
        "The sign is wrong: a lower cost is a positive saving.",
    ),
)
check.that(
    abs(saved - 192 / 3168) > 0.0005,
    L(
        "Sie teilen durch die Kosten mit Anrufliste. Verglichen wird mit dem, was es ohne sie "
        "gekostet hätte.",
        "You divide by the cost with the call list. Compare with what it would have cost without "
        "it.",
    ),
)
check.that(
    abs(abs(saved) - 368 / 2800) > 0.0005,
    L(
        "Da sind noch die Validierungsdaten im Spiel. Beide Beträge gehören zu `test`.",
        "The validation data are still in there. Both amounts belong to `test`.",
    ),
)
check.that(
    abs(saved - (1 - 3168 / _spent[0])) > 0.0005,
    L(
        "Sie vergleichen damit, alle anzurufen. Gefragt ist der Vergleich mit niemandem.",
        "You compare with calling everybody. The task asks for the comparison with nobody.",
    ),
)
check.that(
    all(
        abs(saved - (1 - total / _nobody)) > 1e-9
        for total in _spent.values()
        if total != _spent[25]
    ),
    L(
        "Das gehört zu einer anderen Schwelle. Gewählt haben wir 0,25; auf den Testdaten wird nur "
        "noch gemessen.",
        "That belongs to another threshold. We have chosen 0.25; with the test data we only "
        "measure.",
    ),
)
check.that(
    saved not in {round(192 / 3360, digits) for digits in range(1, 5)},
    L("Lassen Sie die Zahl ungerundet.", "Leave the number unrounded."),
)
check.close(saved, 192 / 3360, abs_=1e-4, what="saved")
### BEGIN HIDDEN TESTS
check.close(saved, 1 - _spent[25] / _nobody, abs_=1e-6, what="saved")
### END HIDDEN TESTS
check.passed(
    L(
        "Gemessen ist gemessen: einmal, auf Daten, die bei keiner Wahl mitgeredet haben.",
        "Now it is measured: once, on data that had no say in any choice.",
    )
)

# %% role="guard"
assert (_nobody, _spent[25], _spent[0]) == (3360, 3168, 3720)
assert round(saved, 2) == 0.06
assert round(192 / 40) == 5
assert ((test["risk"] >= 0.25) & test["no_show"]).sum() > 5
assert (round(100 * test["risk"].mean()), round(100 * test["no_show"].mean())) == (16, 16)

# %% [markdown] lang="de"
r"""
6 statt 13 %: 192 € in zwei Monaten für 46 Anrufe. Das ist der übliche Lauf der Dinge, denn das Beste von vielen sieht auf den Daten, auf denen es gewählt wurde, meist ein wenig zu gut aus. Und weil ein Treffer im Mittel 40 € spart, hängt der ganze Vorteil an fünf Treffern. Sagen Sie Frau Rothe also „wahrscheinlich ein wenig günstiger“ und nicht „sechs Prozent“.

Auf den neuen Daten schätzt das Modell nicht zu hoch: 16 % vorhergesagt, 16 % eingetreten. Gut, dass wir nichts gebogen haben.
"""

# %% [markdown] lang="en"
r"""
6 instead of 13%: €192 in two months for 46 calls. That is how things usually go, because the best of many mostly looks a little too good on the data on which it was chosen. And since a hit saves €40 on average, the whole gain hangs on five hits. So tell Ms Rothe “probably a little cheaper” and not “six per cent”.

On the new data the model does not estimate too high: 16% predicted, 16% observed. Good that we did not bend anything.
"""

# %% [markdown] lang="de"
r"""
## Die Entscheidung

„Anrufen ist schön“, sagt Sabine Rothe. „Aber wenn wir doch wissen, wer nicht kommt – können wir diese Termine nicht gleich **doppelt vergeben**? Ab 30 % Risiko, sagen wir. Kommt nur eine Person, ist der Stuhl besetzt. Kommen beide, wartet eine.“

Diese Zahlen liegen auf dem Tisch. Das Modell kennt die Wohngegend nicht; wir haben sie nur zum Nachrechnen dazugenommen.

| März und April 2026 | Zonen A bis E | Zonen F bis H |
|---|---:|---:|
| Buchungen | 182 | 73 |
| mittlerer Vorlauf (Tage) | 7 | 13 |
| nicht erschienen | 14 % | 22 % |
| Risiko ab 30 %, würden doppelt vergeben | 13 | 20 |
| davon kam die Person selbst | 7 | 13 |
| Anteil der Erschienenen, deren Termin doppelt vergeben war | 4 % (7 von 156) | 23 % (13 von 57) |
| *zum Vergleich, ganzes Jahr:* nicht erschienen bei höchstens 7 Tagen Vorlauf | 11 % (50 von 474) | 7 % (8 von 116) |

Der Unterschied in der letzten Zeile liegt im Bereich des Zufalls. Aus F bis H wird meist über eine Praxis gebucht, und Praxen buchen Wochen im Voraus. Der Vorlauf ist also eine [Stellvertretergröße](term:proxy) für die Wohngegend, obwohl wir `zone` weggelassen haben. Was es eine kranke Person „kostet“, eine Viertelstunde oder mehr zu warten, hat niemand beziffert.

### Aufgabe 11 · Ihre Empfehlung

Schreiben Sie Sabine Rothe in **drei bis fünf Sätzen**: Soll sie Termine mit hohem Risiko doppelt vergeben, stattdessen anrufen oder etwas anderes tun? Mehr als eine Antwort ist vertretbar. Nennen Sie mindestens zwei Zahlen mit ihrem Bezug, sagen Sie, wen ein Irrtum trifft, und nennen Sie eine Unsicherheit oder Annahme, die Ihre Empfehlung kippen könnte. Der erste Satz ist angefangen. Sieht niemand Ihre Antwort durch, vergeben Sie die Punkte nach der Tabelle unten selbst.
"""

# %% [markdown] lang="en"
r"""
## The decision

“Calling is fine,” says Sabine Rothe. “But if we know who will not come – can’t we simply **book these slots twice**? From a risk of 30%, say. If only one person comes, the chair is taken. If both come, one of them waits.”

These figures are on the table. The model does not know the area of residence; we have added it only to check the result.

| March and April 2026 | zones A to E | zones F to H |
|---|---:|---:|
| bookings | 182 | 73 |
| mean lead time (days) | 7 | 13 |
| stayed away | 14% | 22% |
| risk of 30% or more, would be booked twice | 13 | 20 |
| of these, the person came after all | 7 | 13 |
| share of those who came whose slot was booked twice | 4% (7 of 156) | 23% (13 of 57) |
| *to compare, whole year:* stayed away with a lead time of at most 7 days | 11% (50 of 474) | 7% (8 of 116) |

The difference in the last row is within the reach of chance. People from F to H mostly book through a practice, and practices book weeks ahead. So the lead time is a [proxy](term:proxy) for the area of residence, although we left out `zone`. Nobody has put a figure on what it “costs” a sick person to wait a quarter of an hour or more.

### Exercise 11 · Your recommendation

Write to Sabine Rothe in **three to five sentences**: should she book high-risk slots twice, call instead, or do something else? More than one answer can be defended. Give at least two figures and say what they refer to, say who bears the consequences of an error, and name one uncertainty or assumption that could overturn your recommendation. The first sentence is begun for you. If nobody reviews your answer, award the points yourself by the table below.
"""


# %% role="guard"
def _zone_figures(outer):
    rows = test[test["zone"].isin(list("FGH")) == outer]
    twice = rows[rows["risk"] >= 0.3]
    came = rows[~rows["no_show"]]
    year = bookings[bookings["zone"].isin(list("FGH")) == outer]
    return (
        len(rows),
        round(rows["lead_days"].mean()),
        round(100 * rows["no_show"].mean()),
        len(twice),
        (~twice["no_show"]).sum(),
        round(100 * (came["risk"] >= 0.3).mean()),
        round(100 * year[year["lead_days"] <= 7]["no_show"].mean()),
        (~rows["no_show"]).sum(),
        year[year["lead_days"] <= 7]["no_show"].sum(),
        (year["lead_days"] <= 7).sum(),
    )


assert _zone_figures(False) == (182, 7, 14, 13, 7, 4, 11, 156, 50, 474), _zone_figures(False)
assert _zone_figures(True) == (73, 13, 22, 20, 13, 23, 7, 57, 8, 116), _zone_figures(True)
assert rough_range(8, 116)[1] > rough_range(50, 474)[0]

# %% [markdown] role="rubric" grade_id="slots-recommendation" lang="de"
r"""
- 1: Spricht eine klare Empfehlung aus, nach der man handeln kann. Welche, bleibt Ihnen überlassen.
- 2: Stützt sie auf mindestens zwei richtige Zahlen mit ihrem Bezug: wie viele von wie vielen, wo und wann.
- 1: Sagt, wen ein Irrtum trifft: beim Anruf kostet er Arbeitszeit, beim doppelten Vergeben trifft er Menschen, die gekommen sind, vor allem aus F bis H.
- 1: Nennt eine Unsicherheit oder Annahme, die zählt: wenige Fälle (73 Buchungen), die geschätzte Wirkung eines Anrufs, der nicht bezifferte Preis des Wartens, oder dass sich die Daten ändern, sobald man handelt.
- 1: Schreibt für die Empfängerin: drei bis fünf Sätze, ohne Spaltennamen und Fachwörter, nichts über einzelne Menschen und keine Behauptung über einen Stadtteil.
"""

# %% [markdown] role="rubric" grade_id="slots-recommendation" lang="en"
r"""
- 1: Makes a clear recommendation that can be acted on. Which one is up to you.
- 2: Supports it with at least two correct figures and what they refer to: how many out of how many, where and when.
- 1: Says who bears the consequences of an error: with a call it costs staff time; with a slot booked twice it hits people who came, above all from F to H.
- 1: Names an uncertainty or assumption that matters: few cases (73 bookings), the estimated effect of a call, the unknown price of waiting, or that the data change as soon as one acts.
- 1: Writes for the recipient: three to five sentences, without column names and jargon, nothing about single people and no claim about a district.
"""

# %% [markdown] role="manual" grade_id="slots-recommendation" points=6 lang="de"
r"""
Liebe Frau Rothe, für die Termine mit hohem Risiko empfehle ich

<!-- ### BEGIN SOLUTION -->
anzurufen, aber nicht doppelt zu vergeben. Von den 33 Terminen, die im März und April doppelt vergeben worden wären, wäre in 20 die erste Person gekommen; kommt auch die zweite, wartet jemand. Das träfe 23 % derer, die aus den Zonen F bis H gekommen sind, gegen 4 % aus den anderen, und zwar weil ihre Praxen so weit im Voraus buchen, nicht weil sie unzuverlässiger wären. Ein unnötiger Anruf kostet nur uns zehn Minuten; ob er wirklich jeden zweiten Termin rettet, wissen wir aber noch nicht und sollten es drei Monate lang mitschreiben. Am meisten verspräche ich mir davon, den Praxen kürzere Vorläufe anzubieten.
<!-- ### END SOLUTION -->
"""

# %% [markdown] role="manual" grade_id="slots-recommendation" points=6 lang="en"
r"""
Dear Ms Rothe, for the slots with a high risk I recommend

<!-- ### BEGIN SOLUTION -->
calling people, but not booking the slots twice. Of the 33 slots that would have been booked twice in March and April, in 20 the first person would have come; if the second comes as well, somebody waits. This would hit 23% of those who came from zones F to H, against 4% from the others, and it would do so because their practices book so far ahead, not because they are less reliable. A needless call costs only us ten minutes; but we do not know yet whether it really saves every second appointment, and we should keep a record for three months. I would expect most from offering the practices shorter lead times.
<!-- ### END SOLUTION -->
"""

# %% role="guard"
_twice = test[test["risk"] >= 0.3]
assert (len(_twice), (~_twice["no_show"]).sum()) == (33, 20)

# %% [markdown] lang="de"
r"""
## Was Sie mitnehmen

Vor jedem Modell steht die Messlatte, und wo ein Fall selten ist, führt die Genauigkeit in die Irre. Ein Merkmal zählt nur, wenn es im Augenblick der Vorhersage schon feststand. Ein Modell nennt Wahrscheinlichkeiten; die Schwelle wählen Sie, nach Kosten und auf Validierungsdaten, und gemessen wird einmal auf Daten, die noch niemand gesehen hat. Zu jedem Anteil gehört seine Fallzahl. Und wie gut eine Vorhersage sein muss, hängt davon ab, wen der Irrtum trifft.

Sobald Tobias Rehm anruft, ändern sich übrigens die Daten: Wer angerufen wurde und kam, sieht für das nächste Modell zuverlässig aus. Halten Sie deshalb fest, wer angerufen wurde.

**Morgen bei der Arbeit:** Suchen Sie eine Entscheidung, die bei Ihnen oft fällt und sich in Ja oder Nein sagen lässt: mahnen, nachprüfen, jemanden hinschicken. Schreiben Sie die vier Felder der Wahrheitsmatrix auf ein Blatt und in jedes, was es ungefähr kostet. Rechnen Sie mit `break_even` aus, ab welchem Risiko sich das Handeln lohnt. Oft ist damit die halbe Diskussion schon geführt, ganz ohne Modell.

**Weiter geht es** in späteren Lektionen mit Datenlecks, die schwerer zu finden sind, und mit der Frage, wann eine Vorhersage gerecht ist.
"""

# %% [markdown] lang="en"
r"""
## What you take away

Before any model comes the baseline, and where one case is rare, accuracy misleads. A feature counts only if it was already settled at the moment of the prediction. A model states probabilities; you choose the threshold, by cost and on validation data, and you measure once, on data that nobody has seen yet. Every share needs its number of cases. And how good a prediction has to be depends on who bears its errors.

By the way, as soon as Tobias Rehm starts calling, the data change: somebody who was called and came will look reliable to the next model. So keep a record of who was called.

**At work tomorrow:** look for a decision that you make often and that comes down to yes or no: send a reminder, check again, send somebody out. Write the four cells of the confusion matrix on a sheet of paper and into each what it roughly costs. Use `break_even` to work out from which risk on it pays to act. Often half of the discussion is over by then, without any model.

**Next**, in later lessons, come data leaks that are harder to find, and the question when a prediction is fair.
"""
