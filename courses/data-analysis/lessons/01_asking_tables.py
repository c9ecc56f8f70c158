# %% [raw] role="head"
r"""
title = { de = "Tabellen lesen und befragen", en = "Reading tables and asking them questions" }
level = "beginner"
minutes = { teaching = 38, practice = 52 }
prerequisites = []
data = ["library_loans"]
frameworks = ["DigComp 2.2: 1.1", "DigComp 2.2: 1.2", "DigComp 2.2: 1.3", "DigComp 2.2: 4.2"]

[[objectives]]
level = "R2"
de = "Sagen, wofür eine Zeile steht, und aus einer Frage des Alltags eine Datenfrage machen."
en = "Say what a row stands for, and turn an everyday question into a data question."

[[objectives]]
level = "R1"
de = "Zeilen mit Masken auswählen, auch mit mehreren Bedingungen und mit Zeiträumen."
en = "Select rows with masks, including several conditions at once and periods of time."

[[objectives]]
level = "R1"
de = "Spalten ableiten (Wochentag, Stunde, Dauer) und Anteile berechnen, ohne über fehlende Werte zu stolpern."
en = "Derive columns (weekday, hour, duration) and compute shares without stumbling over missing values."

[[objectives]]
level = "R1"
de = "Einen deutschen CSV-Export so einlesen, dass Umlaute, Beträge und Datumsangaben stimmen."
en = "Read a German CSV export so that umlauts, amounts and dates come out right."

[[objectives]]
level = "R2"
de = "Eine Empfehlung mit Zahlen begründen und sagen, was die Daten nicht wissen."
en = "Support a recommendation with figures and say what the data cannot tell."
"""

# %%
import matplotlib.pyplot as plt
import pandas as pd

from werkstadt_edu import check, datasets, language, picture
from werkstadt_edu.support import hint, solution

language.use(L("de", "en"))

library = datasets.load("library_loans")
loans = library.loans
# de: der erste Tag im neuen Haus
# en: the first day in the new house
opening = pd.Timestamp("2024-03-25")

# %% [markdown] lang="de"
r"""
## Der Fall: zwei Leute am Samstag?

Donnerstag, halb neun, Teamrunde in der Ernst-Abbe-Bücherei. Das neue Haus ist seit dem 25. März 2024 offen, und gleich hinter der Tür stehen Automaten, an denen alle selbst ausleihen können. „Brauchen wir samstags an der Servicetheke eigentlich noch zwei Leute?“, fragt jemand. „Samstags ist die Hölle los“, sagt Jonas Wendt, der dort steht. „Das macht doch jetzt der Automat“, sagt die andere Hälfte des Tisches.

Katrin Vogelsang leitet das Serviceteam und hat schon viele solcher Runden erlebt. Sie dreht sich zu Ihnen um: „Wir haben doch die Daten. Können Sie bis nächsten Donnerstag nachsehen?“

In dieser Lektion sehen Sie nach. Am Ende schreiben Sie Katrin Vogelsang eine Empfehlung, und sie wird danach den Dienstplan machen.

*Den Umzug gab es wirklich. Die Personen und alle Daten dieser Lektion sind erfunden.*

### Ein erster Blick

Die erste Zelle oben lädt die Ausleihen des Jahres 2024. Führen Sie zuerst diese Zelle aus (Umschalt + Eingabe) und dann die nächste. Wie man so ein Bild zeichnet, lernen Sie in einer späteren Lektion; heute genügt es, das Bild zu lesen.
"""

# %% [markdown] lang="en"
r"""
## The case: two people on Saturdays?

Thursday, half past eight, team meeting at the Ernst-Abbe-Bücherei, the city library. The new house has been open since 25 March 2024, and just inside the door there are machines where people can check out their items themselves. “Do we still need two people at the service desk on Saturdays?” somebody asks. “It’s a madhouse on Saturdays,” says Jonas Wendt, who works there. “But the machine does all that now,” says the other half of the table.

Katrin Vogelsang heads the service team and has sat through many such meetings. She turns to you: “We have the data, haven’t we? Could you take a look by next Thursday?”

In this lesson you take that look. At the end you write Katrin Vogelsang a recommendation, and she will plan the shifts accordingly.

*The move was real. The people and all data in this lesson are invented.*

### A first look

The first cell above loads the loans of the year 2024. Run that cell first (Shift + Enter), and then the next one. How to draw such a picture is the subject of a later lesson; today it is enough to read it.
"""

# %% tags=["hide-input"]
# de: Ein Bild: Führen Sie diese Zelle aus. Den Code müssen Sie nicht lesen.
# en: A picture: run this cell. You need not read the code.
week = loans["loaned_at"].dt.to_period("W").dt.start_time
weekly = loans.groupby([week, "channel"]).size().unstack().iloc[:-1]

figure, axes = plt.subplots(figsize=(7, 3))
axes.plot(weekly.index, weekly["self"], color="#0072B2", linewidth=2)
axes.plot(weekly.index, weekly["desk"], color="#D55E00", linewidth=2, linestyle="--")
axes.text(pd.Timestamp("2024-06-20"), 1560, L("Automaten", "machines"), color="#0072B2")
axes.text(pd.Timestamp("2024-06-20"), 500, L("Servicetheke", "service desk"), color="#B34D00")
axes.axvspan(pd.Timestamp("2024-02-26"), opening, color="#E6E6E6")
axes.text(pd.Timestamp("2024-03-11"), 1650, L("Umzug", "move"), ha="center", fontsize=8)
axes.set_xticks(
    pd.date_range("2024-01-01", periods=6, freq="2MS"),
    labels=L("Jan. März Mai Juli Sept. Nov.", "Jan Mar May July Sept Nov").split(),
)
axes.set_ylabel(L("Ausleihen je Woche (Stichprobe)", "loans per week (sample)"))
axes.set_ylim(0)
axes.spines[["top", "right"]].set_visible(False)
picture.show(
    axes,
    alt=L(
        "Liniendiagramm der Ausleihen im Haupthaus je Woche 2024, in der Stichprobe. Vor dem "
        "Umzug liegt die Theke über den Automaten. In den vier Umzugswochen fehlen beide Linien. "
        "Danach liegen die Automaten weit oben, die Theke bei 200 bis 500.",
        "Line chart of loans in the main house per week in 2024, in the sample. Before the move "
        "the desk is above the machines. In the four weeks of the move both lines are missing. Afterwards "
        "the machines are far higher, and the desk is between 200 and 500.",
    ),
)

# %% role="guard"
after = weekly[weekly.index >= opening]
before = weekly[weekly.index < "2024-02-26"]
assert (before["desk"] > before["self"]).all()
assert (after["self"] > after["desk"]).all()
assert 200 <= after["desk"].quantile(0.05)
assert after["desk"].max() < 600
assert weekly["desk"].isna().sum() == 4

# %% [markdown] lang="de"
r"""
### Aufgabe 1 · Das Bild lesen

Welcher Satz ist durch das Bild gedeckt?

- **A** Seit dem Umzug wird im Haupthaus weniger ausgeliehen, denn die Linie der Theke fällt steil ab.
- **B** Im März hat vier Wochen lang kaum jemand etwas ausleihen wollen, denn beide Linien sind leer.
- **C** Seit dem Umzug laufen die meisten Ausleihen im Haupthaus über die Automaten, einige noch über die Theke.
- **D** Seit dem Umzug reicht an der Theke eine Person, denn dort liegt die Linie so tief wie nie zuvor.

Setzen Sie in der nächsten Zelle statt `...` den Buchstaben in Anführungszeichen ein, zum Beispiel `"A"`. Zweimal Umschalt + Eingabe führt dann von Ihrer Antwort durch die Prüfung; von ihr sehen Sie nur die erste Zeile, und wer neugierig ist, klappt mit einem Klick darauf ihren Code auf. Meldet Python einen `NameError`, fehlen die Anführungszeichen. So gehen alle Aufgaben: erst Ihre Zelle, dann die Prüfung. Kommen Sie nicht weiter, führen Sie die Zelle mit `hint` darunter aus: Jedes Mal kommt einer von drei Hinweisen dazu, und jeder verrät etwas mehr.
"""

# %% [markdown] lang="en"
r"""
### Exercise 1 · Reading the picture

Which sentence does the picture support?

- **A** Since the move, fewer items have been lent in the main house, because the line of the desk falls steeply.
- **B** In March hardly anybody wanted to borrow anything for four weeks, because both lines are empty.
- **C** Since the move, most loans in the main house have gone through the machines, and some still through the desk.
- **D** Since the move, one person at the desk has been enough, because its line is lower than ever before.

In the next cell, replace `...` with the letter in quotation marks, for example `"A"`. Pressing Shift + Enter twice then takes you from your answer through the check; you see only its first line, and if you are curious, a click on it unfolds its code. If Python answers with a `NameError`, the quotation marks are missing. All exercises work like this: first your cell, then the check. If you are stuck, run the cell with `hint` below it: each time, one of three hints is added, and each gives away a little more.
"""

# %% role="solution" grade_id="read-picture"
supported = (
    ### BEGIN SOLUTION
    "C"
    ### END SOLUTION
)

# %% [markdown] role="hints" grade_id="read-picture" lang="de"
r"""
Fragen Sie bei jedem Satz: Könnte ich mit dem Finger auf die Stelle im Bild zeigen?

---

Das Bild zeigt zwei Wege der Ausleihe und zählt Ausleihen je Woche. Es zeigt weder Menschen noch Arbeit, und eine Lücke ist keine Null.

---

Streichen Sie die Sätze, die nur eine Linie ansehen, die Lücke deuten oder von Personal sprechen. Einer bleibt übrig.
"""

# %% [markdown] role="hints" grade_id="read-picture" lang="en"
r"""
Ask of each sentence: could I point to the place in the picture that shows it?

---

The picture shows two ways of borrowing and counts loans per week. It shows neither people nor work, and a gap is not a zero.

---

Cross out the sentences that look at one line only, interpret the gap, or speak of staff. One remains.
"""

# %% role="tests" grade_id="read-picture-tests" points=1
check.choice(
    supported,
    "C",
    {
        "A": L(
            "Die Theke ist nur einer von zwei Wegen. Wie viel insgesamt ausgeliehen wird, "
            "sehen Sie erst, wenn Sie beide Linien zusammenzählen.",
            "The desk is only one of two ways. You see how much is lent in total only when you "
            "add up both lines.",
        ),
        "B": L(
            "In der Lücke war das Haus geschlossen. Keine Daten heißt nicht: kein Interesse.",
            "In the gap the house was closed. No data does not mean no interest.",
        ),
        "C": "",
        "D": L(
            "Das Bild zählt Ausleihen je Woche. Wie sie sich auf Tage und Stunden verteilen und "
            "wie viel Arbeit sie machen, zeigt es nicht.",
            "The picture counts loans per week. It does not show how they are spread over days "
            "and hours, or how much work they cause.",
        ),
    },
    what="supported",
)
check.passed(
    L(
        "Sie trennen, was ein Bild zeigt, von dem, was man gern herauslesen möchte.",
        "You keep what a picture shows apart from what one would like to read into it.",
    )
)

# %% [markdown] lang="de"
r"""
Die andere Hälfte des Tisches hat also recht: Das meiste macht jetzt der Automat. Ob am Samstag eine Person genügt, sagt das Bild trotzdem nicht. Dafür müssen wir wissen, was in der Tabelle eigentlich gezählt wird.

## 1 · Wofür steht eine Zeile?

Raten Sie zuerst: Die Tabelle heißt `loans`. Wofür steht eine Zeile – für einen Menschen, für einen Besuch oder für ein ausgeliehenes Medium? Legen Sie sich fest und führen Sie dann die Zelle aus. Sie zeigt sechs Zeilen von einem Samstag im April. `iloc` holt Zeilen nach ihrer Nummer: gezählt von 0 an, die zweite Zahl gehört nicht mehr dazu. Ganz links steht der Index, hier dieselbe Nummer.
"""

# %% [markdown] lang="en"
r"""
So the meeting is half right: the machines do most of it. Yet the picture does not say whether one person is enough on Saturdays. For that we need to know what the table actually counts.

## 1 · What does a row stand for?

Guess first: the table is called `loans`. What does one row stand for – a person, a visit, or an item that was lent? Make up your mind, then run the cell. It shows six rows from a Saturday in April. `iloc` fetches rows by their number: counted from 0, the second number no longer included. On the far left is the index, here the same number.
"""

# %%
loans.iloc[26001:26007]

# %% role="guard"
shown = loans.iloc[26001:26007]
assert shown["patron_id"].nunique() == 4
assert shown["item_id"].nunique() == 6
assert (shown["loaned_at"] == pd.Timestamp("2024-04-13 10:07")).sum() == 3
assert shown["patron_id"].iloc[:3].nunique() == 1
assert (shown["channel"] == "self").all()
assert shown["loaned_at"].iloc[0].day_name() == "Saturday"

# %% [markdown] lang="de"
r"""
Sechs Zeilen, aber nur vier Menschen. Am 13. April um 10:07 Uhr hat jemand drei Medien über den Automaten gezogen, und jedes bekam seine eigene Zeile. Eine Zeile ist also **ein ausgeliehenes Medium**. Wofür eine Zeile steht, nennt man die [Beobachtungseinheit](term:unit-of-observation) (unit of observation). Nach ihr zu fragen, ist der erste Handgriff bei jeder fremden Tabelle, denn wer sich hier irrt, rechnet danach fehlerfrei und liegt trotzdem falsch.

In pandas heißt eine solche Tabelle [DataFrame](term:dataframe). Vier Blicke genügen, um sie kennenzulernen:

| Blick | was er zeigt |
|---|---|
| `loans.head(3)` | die ersten drei Zeilen |
| `loans.shape` | Zahl der Zeilen und der Spalten |
| `loans.dtypes` | den [Datentyp](term:data-type) jeder Spalte |
| `loans["channel"].value_counts()` | wie oft jeder Wert einer Spalte vorkommt |
"""

# %% [markdown] lang="en"
r"""
Six rows, but only four people. On 13 April at 10:07 somebody checked out three items at a machine, and each of them got a row of its own. So a row is **one item that was lent**. What a row stands for is called the [unit of observation](term:unit-of-observation). Asking for it is the first thing to do with any table that is new to you: if you get it wrong, every later calculation can be correct and the answer is wrong all the same.

In pandas such a table is called a [DataFrame](term:dataframe). Four looks are enough to get to know it:

| look | what it shows |
|---|---|
| `loans.head(3)` | the first three rows |
| `loans.shape` | the number of rows and of columns |
| `loans.dtypes` | the [data type](term:data-type) of each column |
| `loans["channel"].value_counts()` | how often each value of a column occurs |
"""

# %%
loans.shape

# %%
loans.dtypes

# %% role="guard"
assert language.number(len(loans)) == L("100.000", "100,000")
assert loans.shape[1] == 9

# %% [markdown] lang="de"
r"""
100.000 Zeilen und 9 Spalten. Die Bücherei zählt im Jahr rund eine Million Ausleihen; wir haben ein Zehntel davon, eine [Stichprobe](term:sample). Das bedeuten die Spalten:

| Spalte | Bedeutung | Typ |
|---|---|---|
| `loan_id` | laufende Nummer der Ausleihe | `int64`, ganze Zahl |
| `patron_id` | wer ausleiht, als Kennzeichen statt als Name | `str`, Text |
| `item_id` | welches Medium | `str`, Text |
| `channel` | auf welchem Weg: `desk` Servicetheke, `self` Automat, `branch_lobeda` Zweigstelle Lobeda, `onleihe` digital | `category`, Text aus fester Liste |
| `format` | Art des Mediums, etwa `book`, `film`, `game` | `category` |
| `loaned_at` | Tag und Minute der Ausleihe | `datetime64`, Zeitpunkt |
| `due_date` | fällig am, nach allen Verlängerungen | `datetime64` |
| `returned_at` | zurück am; leer, solange das Medium noch draußen ist | `datetime64` |
| `renewals` | wie oft verlängert wurde, ohne neue Zeile | `int64` |

Der Typ ist mehr als eine Formalie. Mit `datetime64` lässt sich rechnen: früher, später, wie viele Tage. Stünde dort `str`, wäre `02.01.2024` bloß eine Zeichenkette, und die ließe sich höchstens alphabetisch sortieren. In Abschnitt 4 wird uns genau das begegnen.

`patron_id` ist ein [Pseudonym](term:pseudonym). Wer damit arbeitet, verarbeitet personenbezogene Daten: Die Bücherei kann die Nummer wieder einem Namen zuordnen, und ein paar Ausleihen mit Uhrzeit verraten manchmal auch ohne Namen, wer es war. Für uns heißt das: Wir zählen, aber wir sehen niemandem in den Bücherkorb, und Zeilen mit `patron_id` verlassen dieses Notebook nicht.
"""

# %% [markdown] lang="en"
r"""
100,000 rows and 9 columns. The library counts about a million loans a year; we have a tenth of them, a [sample](term:sample). This is what the columns mean:

| column | meaning | type |
|---|---|---|
| `loan_id` | serial number of the loan | `int64`, whole number |
| `patron_id` | who borrows, as a label instead of a name | `str`, text |
| `item_id` | which item | `str`, text |
| `channel` | by which route: `desk` service desk, `self` machine, `branch_lobeda` branch in Lobeda, `onleihe` digital | `category`, text from a fixed list |
| `format` | kind of item, such as `book`, `film`, `game` | `category` |
| `loaned_at` | day and minute of the loan | `datetime64`, point in time |
| `due_date` | due on, after all renewals | `datetime64` |
| `returned_at` | returned on; empty as long as the item is still out | `datetime64` |
| `renewals` | how often it was renewed, without a new row | `int64` |

The type is more than a formality. With `datetime64` you can calculate: earlier, later, how many days. If the type were `str`, `02.01.2024` would be a mere string of characters that could at best be sorted alphabetically. In section 4 you will meet exactly that.

`patron_id` is a [pseudonym](term:pseudonym). Anyone who works with it processes personal data: the library can trace the label back to a name, and even without a name a few loans with their times sometimes give away who it was. For us this means: we count, but we do not look into anybody’s book bag, and rows with `patron_id` do not leave this notebook.
"""

# %% [markdown] role="quiz" grade_id="quiz-rows" lang="de"
r"""
`loans` hat 100.000 Zeilen. Was dürfen Sie in der Teamrunde sagen?

- [ ] In der Stichprobe stehen 100.000 Besuche in der Bücherei.
  > Wer mit vier Büchern nach Hause geht, war einmal da und steht in vier Zeilen.
- [ ] In der Stichprobe stehen 100.000 Leserinnen und Leser.
  > Das wäre beinahe die ganze Stadt, und das in einem Zehntel der Daten. Dieselbe `patron_id` kommt in vielen Zeilen vor.
- [x] In der Stichprobe stehen 100.000 Ausleihen einzelner Medien.
  > Eine Zeile ist ein ausgeliehenes Medium, und Verlängerungen bekommen keine neue Zeile.
- [ ] In der Stichprobe stehen 100.000 Ausleihen und Verlängerungen.
  > Verlängerungen stehen als Zahl in der Spalte `renewals`. In manchen Jahresstatistiken zählen sie mit; fragen lohnt sich.
"""

# %% [markdown] role="quiz" grade_id="quiz-rows" lang="en"
r"""
`loans` has 100,000 rows. What can you say in the team meeting?

- [ ] The sample holds 100,000 visits to the library.
  > Somebody who goes home with four books came once but appears in four rows.
- [ ] The sample holds 100,000 readers of the library.
  > That would be almost the whole city, in just one tenth of the data. The same `patron_id` occurs in many rows.
- [x] The sample holds 100,000 loans of single items.
  > One row is one item that was lent, and renewals get no new row.
- [ ] The sample holds 100,000 loans and renewals.
  > Renewals are only a number in the column `renewals`. Some annual statistics count them as loans; it pays to ask.
"""

# %% [markdown] lang="de"
r"""
### Aufgabe 2 · Zeilen, Menschen, Besuche

Für die Theke zählt, wie oft jemand vor ihr steht. Nennen wir **einen Besuch**, was dieselbe Person in derselben Minute ausleiht. Führen Sie die nächste Zelle aus und zählen Sie mit dem Finger, noch ohne Code.
"""

# %% [markdown] lang="en"
r"""
### Exercise 2 · Rows, people, visits

For the desk it matters how often somebody stands in front of it. Let us call everything that the same person borrows in the same minute **one visit**. Run the next cell and count with your finger, without code for now.
"""

# %%
morning = pd.DataFrame(
    {
        "patron_id": ["P20417", "P20417", "P20417", "P58802", "P73366", "P20417", "P20417"],
        "format": ["book", "book", "film", "game", "book", "film", "music"],
        "loaned_at": pd.to_datetime(
            [
                "2024-04-13 10:10",
                "2024-04-13 10:10",
                "2024-04-13 10:10",
                "2024-04-13 10:10",
                "2024-04-13 10:31",
                "2024-04-13 11:45",
                "2024-04-13 11:45",
            ]
        ),
    }
)
morning

# %% [markdown] lang="de"
r"""
Tragen Sie zwei ganze Zahlen ein: `people`, die Zahl der verschiedenen Menschen in `morning`, und `visits`, die Zahl der Besuche.
"""

# %% [markdown] lang="en"
r"""
Fill in two whole numbers: `people`, the number of different people in `morning`, and `visits`, the number of visits.
"""

# %% role="solution" grade_id="count-visits"
people = (
    ### BEGIN SOLUTION
    3
    ### END SOLUTION
)
visits = (
    ### BEGIN SOLUTION
    # de: P20417 kommt um 10:10 und noch einmal um 11:45; um 10:10 ist außerdem P58802 da.
    # en: P20417 comes at 10:10 and again at 11:45; at 10:10 there is P58802 as well.
    4
    ### END SOLUTION
)

# %% [markdown] role="hints" grade_id="count-visits" lang="de"
r"""
Decken Sie die Spalte `format` mit der Hand ab. Sie spielt hier keine Rolle.

---

Für `people` streichen Sie jedes `patron_id`, das Sie schon hatten. Für `visits` streichen Sie eine Zeile nur, wenn dasselbe Paar aus `patron_id` und `loaned_at` schon dastand.

---

10:10 Uhr: wie viele verschiedene Menschen? 10:31 Uhr: wie viele? 11:45 Uhr: wie viele? Die Summe der drei Antworten ist `visits`.
"""

# %% [markdown] role="hints" grade_id="count-visits" lang="en"
r"""
Cover the column `format` with your hand. It plays no part here.

---

For `people` cross out each `patron_id` that you have already seen. For `visits` cross out a row only if the same pair of `patron_id` and `loaned_at` has occurred before.

---

10:10: how many different people? 10:31: how many? 11:45: how many? The sum of the three answers is `visits`.
"""

# %% role="tests" grade_id="count-visits-tests" points=1
check.number(people, "people", whole=True, between=(1, len(morning)))
check.number(visits, "visits", whole=True, between=(1, len(morning)))
check.that(
    people == morning["patron_id"].nunique(),
    L(
        "`people` stimmt noch nicht: Zählen Sie jedes Kennzeichen in `patron_id` nur einmal, "
        "auch wenn es später am Tag wiederkommt.",
        "`people` is not right yet: count each label in `patron_id` only once, even if it comes "
        "back later in the day.",
    ),
)
check.that(
    visits != len(morning),
    L(
        "Das ist die Zahl der Zeilen. Wer drei Medien auf einmal ausleiht, war nur einmal da.",
        "That is the number of rows. Somebody who borrows three items at once came only once.",
    ),
)
check.that(
    visits != people,
    L(
        "Das ist die Zahl der Menschen, und zufällig auch die der Uhrzeiten. Wer zweimal kommt, "
        "macht zwei Besuche, und zwei Menschen in derselben Minute machen auch zwei.",
        "That is the number of people and, by coincidence, of the different times. Somebody who "
        "comes twice makes two visits, and two people in the same minute make two as well.",
    ),
)
check.that(
    visits == len(morning.drop_duplicates(subset=["patron_id", "loaned_at"])),
    L(
        "`visits` stimmt noch nicht: Zwei Zeilen sind derselbe Besuch, wenn `patron_id` **und** "
        "`loaned_at` gleich sind. Welches Medium es war, spielt keine Rolle.",
        "`visits` is not right yet: two rows are the same visit if both `patron_id` **and** "
        "`loaned_at` are equal. Which item it was plays no part.",
    ),
)
check.passed(
    L(
        "Zeilen, Menschen und Besuche sind drei verschiedene Zahlen, und Sie wissen, welche die "
        "Theke spürt.",
        "Rows, people and visits are three different numbers, and you know which one is felt at "
        "the desk.",
    )
)

# %% [markdown] lang="de"
r"""
### Von der Frage zur Datenfrage

„Brauchen wir samstags an der Theke noch zwei Leute?“ ist eine gute Frage, aber keine, die eine Tabelle versteht. Wir übersetzen sie Wort für Wort:

| Wort der Frage | unsere Entscheidung | in der Tabelle |
|---|---|---|
| „an der Theke“ | was dort verbucht wurde | `channel` ist `"desk"` |
| „samstags“ | Wochentag der Ausleihe | leiten wir aus `loaned_at` ab |
| „noch“ | altes Haus gegen neues Haus | `loaned_at` vor oder ab `opening` |
| „zwei Leute brauchen“ | steht nicht in der Tabelle; wir nehmen Besuche je Öffnungsstunde | aus `patron_id` und `loaned_at` |

Heraus kommt eine [Datenfrage](term:data-question): *Wie viele Besuche je Öffnungsstunde hatte die Theke samstags im alten und im neuen Haus?* Zwei Menschen mit derselben Tabelle kommen damit zur selben Zahl. In der letzten Zeile der Übersetzung steckt eine [Stellvertretergröße](term:proxy) (proxy): Besuche stehen für Arbeit, und das tun sie nur ungefähr. Merken Sie sich die Stelle, Sie werden sie am Ende brauchen.
"""

# %% [markdown] lang="en"
r"""
### From the question to the data question

“Do we still need two people at the desk on Saturdays?” is a good question, but not one that a table understands. We translate it word by word:

| word in the question | what we take it to mean | in the table |
|---|---|---|
| “at the desk” | what was recorded there | `channel` is `"desk"` |
| “on Saturdays” | the weekday of the loan | we derive it from `loaned_at` |
| “still” | old house against new house | `loaned_at` before `opening`, or from then on |
| “need two people” | is not in the table; we take visits per opening hour | from `patron_id` and `loaned_at` |

The result is a [data question](term:data-question): *How many visits per opening hour did the desk have on Saturdays, in the old and in the new house?* Two people with the same table will arrive at the same number. The last row of the translation contains a [proxy](term:proxy): visits stand in for work, and they do so only roughly. Remember this point; you will need it at the end.
"""

# %% [markdown] lang="de"
r"""
### Aufgabe 3 · Die Reihenfolge

Bringen Sie die fünf Schritte von der Frage zur Antwort in eine Reihenfolge, in der jeder auf dem davor aufbaut.

- **A** Nur die Zeilen auswählen, um die es geht.
- **B** Die Zahl zusammen mit ihren Grenzen in die Teamrunde tragen.
- **C** Klären, wer was bis wann entscheiden will.
- **D** Die Wörter der Frage in Spalten und Werte übersetzen.
- **E** Aus den ausgewählten Zeilen die Kennzahl berechnen.

Schreiben Sie die fünf Buchstaben als einen Text, zum Beispiel `"ABCDE"`.
"""

# %% [markdown] lang="en"
r"""
### Exercise 3 · The order

Put the five steps from question to answer in an order in which each builds on the one before.

- **A** Select only the rows that matter.
- **B** Take the number to the team meeting, together with its limits.
- **C** Find out who wants to decide what, and by when.
- **D** Translate the words of the question into columns and values.
- **E** Compute the figure from the selected rows.

Write the five letters as one text, for example `"ABCDE"`.
"""

# %% role="solution" grade_id="step-order"
steps = (
    ### BEGIN SOLUTION
    "CDAEB"
    ### END SOLUTION
)

# %% [markdown] role="hints" grade_id="step-order" lang="de"
r"""
Welcher Schritt kommt ganz ohne Daten aus?

---

Man kann nur auswählen, was schon in Spalten und Werte übersetzt ist, und nur berechnen, was schon ausgewählt ist.

---

Entscheidung → Übersetzung → Auswahl → Rechnung → Bericht. Suchen Sie zu jedem Wort den Buchstaben.
"""

# %% [markdown] role="hints" grade_id="step-order" lang="en"
r"""
Which step needs no data at all?

---

You can only select what has been translated into columns and values, and only compute from what has been selected.

---

Decision → translation → selection → calculation → report. Find the letter for each word.
"""

# %% role="tests" grade_id="step-order-tests" points=1
check.order(
    steps,
    "CDAEB",
    reasons={
        "A": L(
            "Auswählen können Sie erst, wenn feststeht, welche Spalte und welcher Wert gemeint "
            "sind.",
            "You can select only once it is clear which column and which value are meant.",
        ),
        "B": L(
            "Dafür muss die Zahl erst da sein.",
            "For that the number has to exist first.",
        ),
        "C": L(
            "Das gehört früher: Was ein Wort der Frage bedeutet, hängt an der Entscheidung.",
            "That belongs earlier: what a word of the question means depends on the decision.",
        ),
        "D": L(
            "Übersetzen Sie, sobald Sie wissen, was entschieden werden soll, und bevor Sie die "
            "Tabelle anfassen.",
            "Translate as soon as you know what is to be decided, and before you touch the table.",
        ),
        "E": L(
            "Wer vor der Auswahl rechnet, rechnet mit Zeilen, um die es nicht geht.",
            "If you calculate before selecting, you include rows that do not matter.",
        ),
    },
    what="steps",
)
check.passed(
    L(
        "So kommt man von einer Frage zu einer Zahl und nicht umgekehrt.",
        "That is how you get from a question to a number, and not from a number to a question.",
    )
)

# %% [markdown] role="quiz" grade_id="quiz-pseudonym" lang="de"
r"""
Eine Kollegin möchte die Tabelle an einen Dienstleister schicken. „Da stehen ja keine Namen drin.“ Was antworten Sie?

- [x] Ein Pseudonym schützt, aber es bleiben personenbezogene Daten, und die Weitergabe braucht eine Rechtsgrundlage.
  > Die Bücherei kann die Nummern zuordnen, also gilt für sie die DSGVO (Artikel 4 Nr. 5). Arbeitet der Dienstleister in ihrem Auftrag, braucht es dafür einen Vertrag (Artikel 28). Oft genügt weniger: Summen je Tag.
- [ ] Ohne Namen sind die Daten anonym, und anonyme Daten darf man weitergeben, an wen man möchte.
  > Anonym wären sie erst, wenn niemand mehr mit vertretbarem Aufwand auf die Person käme. Hier kann es die Bücherei selbst.
- [ ] Die Daten sind nur eine Stichprobe, und bei einem Zehntel ist niemand mehr einzeln zu erkennen.
  > Wer in der Stichprobe ist, steht dort mit allen Einzelheiten. Ihre Größe schützt sie oder ihn nicht.
"""

# %% [markdown] role="quiz" grade_id="quiz-pseudonym" lang="en"
r"""
A colleague wants to send the table to a service provider. “There are no names in it, after all.” What do you reply?

- [x] A pseudonym protects people, but the data remain personal data, and passing them on needs a legal basis.
  > The library can trace the labels back, so the GDPR applies to it (Article 4(5)). If the provider works on its behalf, that also takes a contract (Article 28). Often less is enough: totals per day.
- [ ] Without names the data are anonymous, and anonymous data may be passed on to anyone you like.
  > They would be anonymous only if nobody could identify the person with reasonable effort. Here the library itself can.
- [ ] The data are only a sample, and in one tenth of the data no individual can be recognised any more.
  > Everyone in the sample is there in full detail. Its size does not protect them.
"""

# %% [markdown] lang="de"
r"""
## 2 · Zeilen auswählen

Zuerst ein Blick darauf, was es überhaupt auszuwählen gibt:
"""

# %% [markdown] lang="en"
r"""
## 2 · Selecting rows

First a look at what there is to select from:
"""

# %%
loans["channel"].value_counts()

# %% [markdown] lang="de"
r"""
`loans["channel"]` mit einfachen eckigen Klammern ist eine einzelne Spalte, eine [Series](term:series). Eine Liste von Namen in den Klammern, also `loans[["channel", "renewals"]]`, ergibt eine schmalere Tabelle. So machen wir uns ein Beispiel, das auf einen Bierdeckel passt:
"""

# %% [markdown] lang="en"
r"""
`loans["channel"]` with single brackets gives a single column, a [Series](term:series). A list of names inside the brackets, as in `loans[["channel", "renewals"]]`, gives a narrower table. That is how we make an example that fits on a beer mat:
"""

# %%
few = loans.iloc[26014:26019][["channel", "format", "renewals"]]
few

# %% [markdown] lang="de"
r"""
Was kommt wohl heraus, wenn Sie eine ganze Spalte mit einem Wert vergleichen? Eine Tabelle, eine Zahl, ein einziges `True`? Überlegen Sie kurz.
"""

# %% [markdown] lang="en"
r"""
What do you expect when you compare a whole column with one value? A table, a number, a single `True`? Think for a moment.
"""

# %%
few["channel"] == "desk"

# %% role="guard"
assert len(few) == 5
assert (few["channel"] == "desk").sum() == 2

# %% [markdown] lang="de"
r"""
Für jede Zeile eine eigene Antwort. Legt man diese Reihe wie eine Schablone über die Tabelle, bleiben die Zeilen mit `True` sichtbar. Deshalb heißt sie [Maske](term:mask) (mask). Die Schablone legen Sie mit eckigen Klammern auf:
"""

# %% [markdown] lang="en"
r"""
One answer for each row. Lay this column of answers over the table like a stencil, and only the rows with `True` remain visible. That is why such a column is called a [mask](term:mask). Square brackets put the stencil in place:
"""

# %%
at_desk = few["channel"] == "desk"
few[at_desk]

# %% [markdown] lang="de"
r"""
Und weil `True` beim Rechnen als 1 zählt und `False` als 0, zählt die Summe einer Maske die Treffer, ohne dass man die Zeilen überhaupt auswählt:
"""

# %% [markdown] lang="en"
r"""
And because `True` counts as 1 in a calculation and `False` as 0, the sum of a mask counts the hits without selecting the rows at all:
"""

# %%
print((loans["channel"] == "desk").sum())

# %% role="guard"
desk_total = (loans["channel"] == "desk").sum()
assert desk_total == 19948

# %% [markdown] role="quiz" grade_id="quiz-mask" lang="de"
r"""
Was ist `loans["renewals"] > 2`?

- [ ] Eine kürzere Tabelle nur mit den Ausleihen, die öfter als zweimal verlängert wurden.
  > Ausgewählt ist noch nichts. Das geschieht erst, wenn der Ausdruck in eckigen Klammern hinter `loans` steht.
- [ ] Eine ganze Zahl, nämlich wie viele Ausleihen öfter als zweimal verlängert wurden.
  > Gezählt wird erst mit `.sum()`.
- [ ] Ein einziger Wahrheitswert, nämlich ob irgendeine Ausleihe so oft verlängert wurde.
  > Das wäre `(loans["renewals"] > 2).any()`. Der Vergleich allein antwortet Zeile für Zeile.
- [x] Eine Reihe mit 100.000 Wahrheitswerten, nämlich einer Antwort für jede Ausleihe.
  > Genau so lang wie die Tabelle, sonst passte die Schablone nicht.
"""

# %% [markdown] role="quiz" grade_id="quiz-mask" lang="en"
r"""
What is `loans["renewals"] > 2`?

- [ ] A shorter table with only the loans that were renewed more than twice.
  > Nothing is selected yet. That happens when the expression is put in square brackets behind `loans`.
- [ ] A whole number: how many loans were renewed more than twice.
  > Only `.sum()` counts.
- [ ] A single truth value: whether any loan was renewed that often.
  > That would be `(loans["renewals"] > 2).any()`. The comparison alone answers row by row.
- [x] A column of 100,000 truth values: one answer for each loan.
  > It is exactly as long as the table; otherwise the stencil would not fit.
"""

# %% [markdown] lang="de"
r"""
### Aufgabe 4 · Dauerbrenner

Die Maske steht schon da. Setzen Sie in die runden Klammern statt `...` ein, was fehlt: `often_renewed` soll die Tabelle aller Ausleihen sein, die öfter als zweimal verlängert wurden, mit allen Spalten.
"""

# %% [markdown] lang="en"
r"""
### Exercise 4 · Renewed again and again

The mask is already there. Inside the round brackets, replace `...` with what is missing: `often_renewed` should be the table of all loans that were renewed more than twice, with all columns.
"""

# %% role="solution" grade_id="often-renewed"
is_often = loans["renewals"] > 2
often_renewed = (
    ### BEGIN SOLUTION
    loans[is_often]
    ### END SOLUTION
)

# %% [markdown] role="hints" grade_id="often-renewed" lang="de"
r"""
Sehen Sie nach, wie oben aus `few` und `at_desk` eine kürzere Tabelle wurde.

---

Zuerst der Name der Tabelle, dahinter in eckigen Klammern die Maske. `is_often` ist selbst schon eine Maske und braucht keine Anführungszeichen.

---

`often_renewed = ...[...]`
"""

# %% [markdown] role="hints" grade_id="often-renewed" lang="en"
r"""
See how `few` and `at_desk` became a shorter table above.

---

First the name of the table, behind it the mask in square brackets. `is_often` is a mask already and needs no quotation marks.

---

`often_renewed = ...[...]`
"""

# %% role="tests" grade_id="often-renewed-tests" points=1
check.columns(often_renewed, ["loan_id", "patron_id", "renewals"], what="often_renewed")
check.that(
    len(often_renewed) < len(loans),
    L(
        "`often_renewed` hat so viele Zeilen wie `loans`: Die Maske ist noch nicht angewendet.",
        "`often_renewed` has as many rows as `loans`: the mask is not applied yet.",
    ),
)
check.that(
    often_renewed["renewals"].min() > 2,
    L(
        "In `often_renewed` stehen auch Ausleihen mit zwei oder weniger Verlängerungen.",
        "`often_renewed` also contains loans with two renewals or fewer.",
    ),
)
check.table(often_renewed, rows=3107, what="often_renewed")
### BEGIN HIDDEN TESTS
check.equal(
    sorted(often_renewed["loan_id"]),
    sorted(datasets.load("library_loans").loans.query("renewals == 3")["loan_id"]),
    what="often_renewed",
)
### END HIDDEN TESTS
check.passed(
    L(
        "Maske bilden, Maske auflegen: Mehr ist das Auswählen von Zeilen nicht.",
        "Make a mask, apply it: there is no more to selecting rows than that.",
    )
)

# %% [markdown] lang="de"
r"""
### Mehrere Bedingungen

Fragen haben selten nur ein Merkmal. Masken verknüpft man mit drei Zeichen:

| Zeichen | liest sich | Beispiel |
|---|---|---|
| `&` | und zugleich | an der Theke **und** ein Film |
| `\|` | oder | ein Film **oder** ein Spiel |
| `~` | nicht | **nicht** an der Theke |

Dazu kommen zwei Abkürzungen: `isin([...])` statt vieler „oder“, und `between(a, b)` für „von … bis …“ mit beiden Grenzen.
"""

# %% [markdown] lang="en"
r"""
### Several conditions

Questions rarely come with just one condition. Three signs combine masks:

| sign | reads | example |
|---|---|---|
| `&` | and also | at the desk **and** a film |
| `\|` | or | a film **or** a game |
| `~` | not | **not** at the desk |

There are also two short forms: `isin([...])` replaces a chain of “or”, and `between(a, b)` means “from … to …”, both limits included.
"""

# %%
at_desk = loans["channel"] == "desk"
is_film = loans["format"] == "film"
in_main_house = loans["channel"].isin(["desk", "self"])

# de: Filme an der Theke, dann alles andere im Haupthaus als die Theke
# en: films at the desk, then everything in the main house except the desk
print(len(loans[at_desk & is_film]), len(loans[in_main_house & ~at_desk]))

# %% role="guard"
assert (loans["channel"] == "self").sum() == len(loans[in_main_house & ~at_desk])

# %% [markdown] lang="de"
r"""
Hier liegen zwei Stolpersteine, über die alle irgendwann fallen.

**Klammern.** `&` bindet stärker als `==` und `>`. Wer die Vergleiche direkt in eine Zeile schreibt, setzt deshalb jeden in runde Klammern: `loans[(loans["channel"] == "desk") & (loans["renewals"] > 2)]`. Oder man gibt jeder Maske vorher einen Namen, wie oben; dann liest sich die Auswahl fast wie ein Satz.

**Wörter statt Zeichen.** `and`, `or` und `not` wollen ein einziges Ja oder Nein und können mit einer ganzen Reihe nichts anfangen. Python sagt dann: *The truth value of a Series is ambiguous.* Lesen Sie das als: „Hier gehört `&`, `|` oder `~` hin.“

Zeitpunkte vergleicht man wie Zahlen; „größer“ heißt „später“. Statt eines Zeitpunkts wie `opening` geht auch Text, aber mit dem Jahr zuerst: `"2024-05-01"`. Aus `"01.05.2024"` würde ohne Warnung der 5. Januar.
"""

# %% [markdown] lang="en"
r"""
There are two stumbling blocks here, and everybody trips over them sooner or later.

**Brackets.** `&` binds more tightly than `==` and `>`. So if you write the comparisons straight into one line, put each of them in round brackets: `loans[(loans["channel"] == "desk") & (loans["renewals"] > 2)]`. Or give each mask a name first, as above; then the selection reads almost like a sentence.

**Words instead of signs.** `and`, `or` and `not` expect a single yes or no and cannot cope with a whole column of them. The error message then says: *The truth value of a Series is ambiguous.* Read it as: “`&`, `|` or `~` belongs here.”

Points in time compare like numbers; “greater” means “later”. Instead of a point in time like `opening` you may also write text, but with the year first: `"2024-05-01"`. `"01.05.2024"` would become 5 January, without a warning.
"""

# %%
since_opening = loans["loaned_at"] >= opening
print(since_opening.sum())

# %% role="guard"
import warnings

with warnings.catch_warnings():
    warnings.simplefilter("error")
    for month in (5, 6):
        assert pd.Timestamp(f"01.{month:02}.2024") == pd.Timestamp(2024, 1, month)
    read_as = loans.loc[loans["loaned_at"] >= "01.05.2024", "loaned_at"].min()
    assert read_as.normalize() == pd.Timestamp("2024-01-05")
try:
    at_desk and is_film
except ValueError as stopped:
    assert "The truth value of a Series is ambiguous." in str(stopped)
else:
    raise AssertionError("and")

# %% [markdown] role="quiz" grade_id="quiz-brackets" lang="de"
r"""
Gesucht sind Filme und Spiele, die über den Automaten gingen. Welche Auswahl ist richtig?

- [ ] `loans[(loans["channel"] == "self") & (loans["format"] == "film" | "game")]`
  > `"film" | "game"` verknüpft zwei Texte, und das geht nicht. Jede Seite von `|` muss selbst eine Maske sein.
- [x] `loans[(loans["channel"] == "self") & loans["format"].isin(["film", "game"])]`
  > `isin` ersetzt das „oder“, und um den einzigen Vergleich stehen Klammern.
- [ ] `loans[(loans["channel"] == "self") and loans["format"].isin(["film", "game"])]`
  > `and` verlangt ein einziges Ja oder Nein. Für Masken gibt es `&`.
- [ ] `loans[(loans["format"] == "film") & (loans["format"] == "game")]`
  > Kein Medium ist Film und Spiel zugleich: Das ergibt null Zeilen. Im Alltag sagt man „und“, wo die Logik „oder“ meint. Der Automat fehlt auch.
"""

# %% [markdown] role="quiz" grade_id="quiz-brackets" lang="en"
r"""
We are looking for films and games that went through a machine. Which selection is right?

- [ ] `loans[(loans["channel"] == "self") & (loans["format"] == "film" | "game")]`
  > `"film" | "game"` combines two texts, which does not work. Each side of `|` has to be a mask itself.
- [x] `loans[(loans["channel"] == "self") & loans["format"].isin(["film", "game"])]`
  > `isin` replaces the “or”, and the only comparison is in brackets.
- [ ] `loans[(loans["channel"] == "self") and loans["format"].isin(["film", "game"])]`
  > `and` demands a single yes or no. For masks there is `&`.
- [ ] `loans[(loans["format"] == "film") & (loans["format"] == "game")]`
  > No item is a film and a game at once: this gives zero rows. Everyday speech says “and” where logic means “or”. The machine is missing too.
"""

# %% [markdown] lang="de"
r"""
### Aufgabe 5 · Die Theke seit einem Tag

Schreiben Sie die Funktion `desk_loans_since(loans, day)`. Sie bekommt eine Tabelle von Ausleihen und einen Zeitpunkt und gibt die Tabelle der Ausleihen zurück, die an der Theke (`"desk"`) und **an diesem Tag oder später** stattfanden, mit allen Spalten. `day` ist ein Zeitpunkt wie `opening`, also Mitternacht am Beginn des Tages; diese Minute gehört dazu.
"""

# %% [markdown] lang="en"
r"""
### Exercise 5 · The desk from a given day on

Write the function `desk_loans_since(loans, day)`. It takes a table of loans and a point in time and returns the table of the loans that took place at the desk (`"desk"`) and **on that day or later**, with all columns. `day` is a point in time like `opening`, midnight at the beginning of the day; a loan at exactly that moment counts too.
"""


# %% role="solution" grade_id="desk-since"
def desk_loans_since(loans, day):
    ### BEGIN SOLUTION
    at_desk = loans["channel"] == "desk"
    since_day = loans["loaned_at"] >= day
    # de: Ebenso gut: loans[(loans["channel"] == "desk") & (loans["loaned_at"] >= day)]
    # en: Just as good: loans[(loans["channel"] == "desk") & (loans["loaned_at"] >= day)]
    return loans[at_desk & since_day]
    ### END SOLUTION


# %% [markdown] role="hints" grade_id="desk-since" lang="de"
r"""
Zwei Bedingungen, zwei Masken. Geben Sie jeder einen Namen.

---

Die eine vergleicht `channel` mit einem Text, die andere `loaned_at` mit `day`. Beide müssen zugleich gelten, und am Ende braucht die Funktion ein `return`.

---

```python
at_desk = loans["channel"] == ...
since_day = loans["loaned_at"] ... day
return loans[... & ...]
```
"""

# %% [markdown] role="hints" grade_id="desk-since" lang="en"
r"""
Two conditions, two masks. Give each a name.

---

One compares `channel` with a text, the other `loaned_at` with `day`. Both must hold at once, and in the end the function needs a `return`.

---

```python
at_desk = loans["channel"] == ...
since_day = loans["loaned_at"] ... day
return loans[... & ...]
```
"""

# %% role="tests" grade_id="desk-since-tests" points=2
since_move = check.call(desk_loans_since, loans, opening)
check.columns(since_move, ["loan_id", "channel", "loaned_at"], what="desk_loans_since(…)")
check.that(
    len(since_move) > 0,
    L(
        "Ihr Ergebnis hat keine einzige Zeile. Steht der Wert so in der Spalte? Vergleichen Sie "
        'mit `loans["channel"].value_counts()`, auch groß und klein.',
        "Your result does not have a single row. Is the value in the column spelled like that? "
        'Compare with `loans["channel"].value_counts()`, including upper and lower case.',
    ),
)
check.that(
    set(since_move["channel"]) == {"desk"},
    L(
        "In Ihrem Ergebnis stehen auch Ausleihen, die nicht an der Theke stattfanden. Gelten "
        "beide Bedingungen zugleich (`&`)?",
        "Your result also contains loans that did not take place at the desk. Do both conditions "
        "apply at once (`&`)?",
    ),
)
check.that(
    since_move["loaned_at"].min() >= opening,
    L(
        "In Ihrem Ergebnis stehen Ausleihen vor `day`. Prüfen Sie den Vergleich mit `loaned_at`.",
        "Your result contains loans before `day`. Check the comparison with `loaned_at`.",
    ),
)
check.table(since_move, rows=12599, what="desk_loans_since(loans, opening)")
autumn = check.call(desk_loans_since, loans, pd.Timestamp("2024-09-01"))
check.that(
    len(autumn) != len(since_move),
    L(
        "Für den 1. September kommt dasselbe heraus wie für den Tag des Umzugs. Benutzt Ihre "
        "Funktion ihren Parameter `day`?",
        "1 September gives the same result as the day of the move. Does your function use its "
        "parameter `day`?",
    ),
)
at_midnight = pd.DataFrame({"loan_id": [1], "channel": ["desk"], "loaned_at": [opening]})
check.that(
    len(check.call(desk_loans_since, at_midnight, opening)) == 1,
    L(
        "Eine Ausleihe genau um Mitternacht fehlt bei Ihnen. `>` lässt die Grenze selbst weg; "
        "„an diesem Tag oder später“ schließt sie ein.",
        "A loan at exactly midnight is missing from your result. `>` leaves out the limit itself; "
        "“on that day or later” includes it.",
    ),
)
### BEGIN HIDDEN TESTS
tiny = pd.DataFrame(
    {
        "loan_id": [1, 2, 3, 4, 5],
        "channel": ["desk", "self", "desk", "desk", "onleihe"],
        "loaned_at": pd.to_datetime(
            [
                "2024-09-01 23:59",
                "2024-09-02 10:00",
                "2024-09-02 00:00",
                "2024-10-30 11:00",
                "2024-09-03 21:15",
            ]
        ),
    }
)
check.table(
    check.call(desk_loans_since, tiny, pd.Timestamp("2024-09-02")),
    tiny.iloc[[2, 3]],
    what=L("eine kleine Tabelle, ab 2. September", "a small table, from 2 September"),
)
check.table(
    check.call(desk_loans_since, tiny, pd.Timestamp("2025-01-01")),
    tiny.iloc[:0],
    what=L("eine Tabelle ohne passende Zeile", "a table without a matching row"),
)
### END HIDDEN TESTS
check.passed(
    L(
        "Sie haben zwei Wörter der Frage, „an der Theke“ und „seit dem Umzug“, in eine Funktion "
        "übersetzt, die auch nächstes Jahr noch stimmt.",
        "You have translated two words of the question, “at the desk” and “since the move”, into "
        "a function that will still be right next year.",
    )
)

# %% [markdown] lang="de"
r"""
### Aufgabe 6 · Der fehlende Tag

Jonas Wendt hat auch etwas gebaut: eine Funktion für die Maistatistik. Er liest die erste Zahl vor, und jemand fragt, warum am 31. Mai, einem Freitag, niemand etwas ausgeliehen hat. Was vermuten Sie? Die zweite Ausgabe der Zelle ist die späteste Ausleihe im Ergebnis.
"""

# %% [markdown] lang="en"
r"""
### Exercise 6 · The missing day

Jonas Wendt has built something too: a function for the May statistics. He reads out the first number, and somebody asks why nobody borrowed anything on 31 May, a Friday. What do you suspect? The second value that the cell prints is the latest loan in the result.
"""


# %%
def loans_in_may_draft(loans):
    since_may = loans["loaned_at"] >= "2024-05-01"
    after_may = loans["loaned_at"] > "2024-05-31"
    return loans[since_may & ~after_may]


draft = loans_in_may_draft(loans)
print(len(draft), draft["loaned_at"].max())

# %% role="guard"
assert len(draft) == 8404
assert draft["loaned_at"].max() < pd.Timestamp("2024-05-31")
assert pd.Timestamp("2024-05-31").day_name() == "Friday"
assert (loans["loaned_at"].dt.date == pd.Timestamp("2024-05-31").date()).sum() == 347

# %% [markdown] lang="de"
r"""
`"2024-05-31"` ist kein Tag, sondern ein Augenblick: der 31. Mai um 0 Uhr. Alles, was danach an diesem Tag geschah, liegt hinter der Grenze. Der Fehler steckt in mehr Monatsberichten, als man glauben möchte, und er fällt nicht auf, weil nur ein Tag von 31 fehlt. Mit `between("2024-05-01", "2024-05-31")` wäre er derselbe.

Die erste und die letzte Zeile der Funktion stimmen. Geben Sie `after_may` eine Bedingung, mit der `loans_in_may(loans)` die Tabelle **aller** Ausleihen zurückgibt, deren `loaned_at` im Mai 2024 liegt, vom 1. Mai um 0 Uhr bis zum Ende des 31. Mai.
"""

# %% [markdown] lang="en"
r"""
`"2024-05-31"` is not a day but a moment: 31 May at midnight. Everything that happened later that day lies beyond the limit. This mistake hides in more monthly reports than one would like to think, and nobody notices it, because only one day in 31 is missing. With `between("2024-05-01", "2024-05-31")` it would be the same.

The first and the last line of the function are right. Give `after_may` a condition with which `loans_in_may(loans)` returns the table of **all** loans whose `loaned_at` lies in May 2024, from 1 May at midnight to the end of 31 May.
"""


# %% role="solution" grade_id="may-loans"
def loans_in_may(loans):
    since_may = loans["loaned_at"] >= "2024-05-01"
    after_may = (
        ### BEGIN SOLUTION
        # de: Der erste Augenblick danach ist eine sicherere Grenze als die letzte Minute des Monats.
        # en: The first moment afterwards is a safer limit than the last minute of the month.
        loans["loaned_at"] >= "2024-06-01"
        ### END SOLUTION
    )
    return loans[since_may & ~after_may]


# %% [markdown] role="hints" grade_id="may-loans" lang="de"
r"""
Welches ist der erste Augenblick, der **nicht mehr** zum Mai gehört?

---

`after_may` soll `True` sein, sobald der Juni beginnt, auch in seiner ersten Minute. Die Zeile mit `since_may` sagt dasselbe vom Mai.

---

`after_may = loans["loaned_at"] ... "2024-..."`
"""

# %% [markdown] role="hints" grade_id="may-loans" lang="en"
r"""
Which is the first moment that **no longer** belongs to May?

---

`after_may` should be `True` as soon as June begins, in its first minute too. The line with `since_may` says the same about May.

---

`after_may = loans["loaned_at"] ... "2024-..."`
"""

# %% role="tests" grade_id="may-loans-tests" points=2
may = check.call(loans_in_may, loans)
check.columns(may, ["loan_id", "loaned_at"], what="loans_in_may(loans)")
check.that(
    len(may) > 0,
    L(
        "Ihr Ergebnis hat keine Zeile. Können beide Bedingungen zugleich gelten? Auch eine Grenze "
        'wie `"01.06.2024"` führt dazu: Das gilt als 6. Januar; das Jahr gehört nach vorn.',
        "Your result has no rows. Can both conditions hold at once? A limit like "
        '`"01.06.2024"` leads to this too: it counts as 6 January; the year has to come first.',
    ),
)
check.that(
    may["loaned_at"].min().normalize() != pd.Timestamp("2024-01-05"),
    L(
        'Ihr Mai beginnt am 5. Januar. So liest pandas `"01.05.2024"`; schreiben Sie das Jahr '
        "zuerst.",
        'Your May begins on 5 January. That is how pandas reads `"01.05.2024"`; write the year '
        "first.",
    ),
)
check.that(
    may["loaned_at"].max() >= pd.Timestamp("2024-05-31 10:00"),
    L(
        "Der 31. Mai fehlt noch immer. Ein Datum ohne Uhrzeit ist Mitternacht am Beginn des Tages.",
        "31 May is still missing. A date without a time is midnight at the beginning of the day.",
    ),
)
check.that(
    may["loaned_at"].max() < pd.Timestamp("2024-06-01"),
    L(
        "In Ihrem Ergebnis stehen Ausleihen nach dem Mai. Begrenzt die zweite Bedingung wirklich? "
        "Ein `~` davor kehrt sie um.",
        "Your result contains loans after May. Does the second condition really set a limit? A "
        "`~` in front of it turns it round.",
    ),
)
check.that(
    may["loaned_at"].min() >= pd.Timestamp("2024-05-01"),
    L(
        "In Ihrem Ergebnis stehen Ausleihen vor dem 1. Mai.",
        "Your result contains loans from before 1 May.",
    ),
)
check.table(may, rows=8751, what="loans_in_may(loans)")
other_years = pd.DataFrame({"loaned_at": pd.to_datetime(["2023-05-17 12:00", "2025-05-17 12:00"])})
check.that(
    len(check.call(loans_in_may, other_years)) == 0,
    L(
        "Ihre Funktion nimmt auch den Mai anderer Jahre. Gefragt ist der Mai 2024.",
        "Your function also takes May of other years. The task asks for May 2024 only.",
    ),
)
start_of_june = pd.DataFrame({"loaned_at": [pd.Timestamp("2024-06-01")]})
check.that(
    len(check.call(loans_in_may, start_of_june)) == 0,
    L(
        "Eine Ausleihe vom 1. Juni um 0 Uhr zählt bei Ihnen noch zum Mai. `between` und `<=` "
        "nehmen die obere Grenze mit, `~` vor `>` tut es auch.",
        "With you, a loan on 1 June at midnight still counts as May. `between` and `<=` include "
        "the upper limit, and so does `~` in front of `>`.",
    ),
)
### BEGIN HIDDEN TESTS
edges = pd.DataFrame(
    {
        "loan_id": [1, 2, 3, 4, 5],
        "loaned_at": pd.to_datetime(
            [
                "2024-06-01 00:00",
                "2024-05-31 23:59",
                "2024-11-30 12:00",
                "2024-05-01 00:00",
                "2024-04-30 23:59",
            ]
        ),
    }
)
check.table(
    check.call(loans_in_may, edges),
    edges.iloc[[1, 3]],
    what=L("die Ränder des Monats", "the edges of the month"),
    message=L(
        "An den Rändern des Monats stimmt die Auswahl noch nicht: die erste Minute des 1. Mai "
        "gehört dazu, die letzte Minute des 31. Mai auch, der 1. Juni um 0 Uhr nicht.",
        "At the edges of the month the selection is not right yet: the first minute of 1 May "
        "belongs to it, the last minute of 31 May too, 1 June at midnight does not.",
    ),
)
### END HIDDEN TESTS
check.passed(
    L(
        "347 Ausleihen mehr. Ein Monat endet, wo der nächste beginnt: So verliert keiner seinen "
        "letzten Tag.",
        "347 more loans. A month ends where the next one begins: that way none of them loses its "
        "last day.",
    )
)

# %% [markdown] lang="de"
r"""
## 3 · Ableiten, was nicht dasteht

Einen Wochentag hat unsere Tabelle nicht, aber er steckt in `loaned_at`. Über `.dt` kommen Sie an die Teile eines Zeitpunkts: `.dt.hour`, `.dt.month`, `.dt.day_of_week` (0 ist Montag, 6 ist Sonntag). Die erste Ausleihe an der Theke war am 2. Januar 2024, einem Dienstag. Welche Nummer erwarten Sie?
"""

# %% [markdown] lang="en"
r"""
## 3 · Deriving what is not there

Our table has no weekday, but it can be derived from `loaned_at`. With `.dt` you reach the parts of a point in time: `.dt.hour`, `.dt.month`, `.dt.day_of_week` (0 is Monday, 6 is Sunday). The first loan at the desk was on 2 January 2024, a Tuesday. Which number do you expect?
"""

# %%
desk = loans[loans["channel"] == "desk"]
desk = desk.assign(weekday=desk["loaned_at"].dt.day_of_week)
desk[["loan_id", "loaned_at", "weekday"]].head(2)

# %% role="guard"
with warnings.catch_warnings(record=True) as told:
    warnings.simplefilter("always")
    desk["loaned_at"].dt.weekday
assert ["deprecated" in str(warning.message) for warning in told] == [True]
assert str(desk["loaned_at"].iloc[0].date()) == "2024-01-02"
assert desk["weekday"].iloc[0] == 1

# %% [markdown] lang="de"
r"""
Die 1, weil von 0 an gezählt wird. `assign` legt die Spalte in einer **neuen** Tabelle an und lässt die alte in Ruhe; das Ergebnis müssen Sie deshalb festhalten, hier wieder unter dem Namen `desk`. (Ältere Anleitungen schreiben `.dt.weekday`. Das geht noch, gibt aber inzwischen eine Warnung.)

Die nächste Zelle zählt die Ausleihen je Wochentag; `sort_index()` ordnet nach dem Wochentag statt nach der Häufigkeit:
"""

# %% [markdown] lang="en"
r"""
1, because counting starts at 0. `assign` adds the column in a **new** table and leaves the old one alone; so you have to keep the result, here again under the name `desk`. (Older tutorials write `.dt.weekday`. It still works, but now it gives a warning.)

The next cell counts the loans per weekday; `sort_index()` orders by weekday instead of by frequency:
"""

# %%
desk["weekday"].value_counts().sort_index()

# %% role="guard"
by_day = desk["weekday"].value_counts()
assert by_day.idxmax() == 5
assert language.number(by_day[5]) == L("5.668", "5,668")
assert language.number(by_day[1]) == L("4.258", "4,258")
assert by_day.drop(5).idxmax() == 1
assert by_day[6] == 6
mondays = desk[desk["weekday"] == 0]
on_opening_day = mondays["loaned_at"].between("2024-03-25", "2024-03-25 23:59")
assert on_opening_day.mean() > 0.85

# %% [markdown] lang="de"
r"""
Der Samstag (5) liegt mit 5.668 Ausleihen an der Theke vorn, vor dem Dienstag mit 4.258. Ein Drittel mehr, das klingt nach Betrieb, aber nicht nach Hölle. Merken Sie sich diesen Eindruck, wir prüfen ihn noch.

Zwei Zeilen machen stutzig. Montags (0) ist die Bücherei geschlossen; fast alle diese Ausleihen stammen vom 25. März, als das neue Haus an einem Montag aufmachte. Und sechs Ausleihen an einem Sonntag (6)? Die klären wir gleich.

### Aufgabe 7 · Wochentag und Stunde

Ergänzen Sie `with_weekday_and_hour(loans)` an zwei Stellen. Die Funktion soll eine Tabelle mit allen Zeilen und Spalten von `loans` zurückgeben und dazu zwei neue Spalten aus `loaned_at`: `weekday` (ganze Zahl, 0 Montag bis 6 Sonntag; schon berechnet) und `hour` (ganze Zahl, 0 bis 23). Die übergebene Tabelle bleibt, wie sie war.
"""

# %% [markdown] lang="en"
r"""
Saturday (5) leads with 5,668 loans at the desk, ahead of Tuesday with 4,258. A third more: that sounds busy, but not like a madhouse. Keep this impression in mind; we will test it.

Two rows are puzzling. On Mondays (0) the library is closed; almost all of these loans date from 25 March, a Monday, when the new house opened. And six loans on a Sunday (6)? We will come to those in a moment.

### Exercise 7 · Weekday and hour

Complete `with_weekday_and_hour(loans)` in two places. The function should return a table with all rows and columns of `loans` and two new columns from `loaned_at`: `weekday` (whole number, 0 Monday to 6 Sunday; computed already) and `hour` (whole number, 0 to 23). The table that is passed in stays as it was.
"""


# %% role="solution" grade_id="weekday-hour"
def with_weekday_and_hour(loans):
    weekday = loans["loaned_at"].dt.day_of_week
    hour = (
        ### BEGIN SOLUTION
        loans["loaned_at"].dt.hour
        ### END SOLUTION
    )
    return (
        ### BEGIN SOLUTION
        loans.assign(weekday=weekday, hour=hour)
        ### END SOLUTION
    )


# %% [markdown] role="hints" grade_id="weekday-hour" lang="de"
r"""
Die erste Lücke ist gebaut wie die Zeile darüber. Für die zweite legt am Anfang dieses Abschnitts eine Zelle schon eine der beiden Spalten an.

---

Die Stunde kommt aus `.dt.hour`. `assign` nimmt auch zwei neue Spalten auf einmal, durch Komma getrennt: links vom `=` der Name der Spalte, rechts ihre Werte.

---

`hour = ...["loaned_at"].dt. …` und `return loans.assign(weekday=weekday, …)`
"""

# %% [markdown] role="hints" grade_id="weekday-hour" lang="en"
r"""
The first gap is built like the line above it. As for the second, a cell at the beginning of this section creates one of the two columns already.

---

The hour comes from `.dt.hour`. `assign` also takes two new columns at once, separated by a comma: to the left of `=` the name of the column, to the right its values.

---

`hour = ...["loaned_at"].dt. …` and `return loans.assign(weekday=weekday, …)`
"""

# %% role="tests" grade_id="weekday-hour-tests" points=2
derived = check.call(with_weekday_and_hour, loans)
check.columns(
    derived, ["loan_id", "loaned_at", "weekday", "hour"], what="with_weekday_and_hour(loans)"
)
check.table(
    derived,
    rows=len(loans),
    dtypes={"weekday": "number", "hour": "number"},
    what="with_weekday_and_hour(loans)",
)
check.that(
    derived["weekday"].max() < 7 and derived["weekday"].min() < 1,
    L(
        "In `weekday` ist Montag nicht 0. Gefragt sind die Zahlen 0 (Montag) bis 6 (Sonntag).",
        "In `weekday`, Monday is not 0. The task asks for 0 (Monday) to 6 (Sunday).",
    ),
)
check.equal(
    (derived["weekday"] == 5).sum(),
    23514,
    what="weekday",
    message=L(
        "In `weekday` stimmt die Zahl der Samstage nicht. Kommt der Wochentag aus `loaned_at`?",
        "In `weekday`, the number of Saturdays is not right. Does the weekday come from "
        "`loaned_at`?",
    ),
)
check.equal(
    (derived["hour"] == 12).sum(),
    10276,
    what="hour",
    message=L(
        "In `hour` stimmt die Zahl der Ausleihen zwischen 12 und 13 Uhr nicht. Kommt die Stunde "
        "aus `loaned_at`?",
        "In `hour`, the number of loans between noon and 1 pm is not right. Does the hour come "
        "from `loaned_at`?",
    ),
)
### BEGIN HIDDEN TESTS
moments = pd.DataFrame(
    {
        "loan_id": [1, 2, 3],
        "loaned_at": pd.to_datetime(["2024-12-29 00:00", "2025-02-28 23:59", "2024-02-29 09:05"]),
    }
)
check.table(
    check.call(with_weekday_and_hour, moments),
    moments.assign(weekday=[6, 4, 3], hour=[0, 23, 9]),
    what=L("drei ausgesuchte Zeitpunkte", "three chosen points in time"),
)
### END HIDDEN TESTS
check.passed(
    L(
        "Zwei Spalten mehr, ohne die alte Tabelle anzufassen: So bleibt jeder Schritt "
        "wiederholbar.",
        "Two more columns, and the old table untouched: every step can be repeated that way.",
    )
)

# %% [markdown] lang="de"
r"""
### Auch Spalten kann man verrechnen

Wie lange war ein Medium unterwegs? Zieht man zwei Zeitpunkte voneinander ab, entsteht eine Zeitdauer; `.dt.days` macht ganze Tage daraus, und `describe()` fasst eine Zahlenspalte in acht Kennzahlen zusammen, von der Anzahl bis zum größten Wert. Was ist wohl der kleinste?
"""

# %% [markdown] lang="en"
r"""
### Calculating with columns

How long was an item out? Subtracting one point in time from another gives a duration; `.dt.days` turns it into whole days, and `describe()` sums up a column of numbers in eight figures, from the count to the largest value. What do you think is the smallest?
"""

# %%
days_out = (loans["returned_at"] - loans["loaned_at"]).dt.days
days_out.describe().round(1)

# %% role="guard"
assert (days_out < 0).sum() == 120
assert days_out.median() == 25
assert language.number(days_out.notna().sum()) == L("88.814", "88,814")
assert days_out.min() == -123
swapped_times = loans.loc[days_out < 0, "loan_id"]
assert desk.loc[desk["weekday"] == 6, "loan_id"].isin(swapped_times).all()
assert set(loans.loc[days_out < 0, "channel"]) == {"desk"}

# %% [markdown] lang="de"
r"""
Das kleinste „unterwegs“ dauert −123 Tage. Solche Medien wären zurückgekommen, ehe sie jemand mitgenommen hat. Bei 120 Ausleihen, alle an der Theke, sind die beiden Zeiten vertauscht. Auch die sechs vom Sonntag gehören dazu: Was dort als Ausleihe steht, ist die Rückgabe, und die nimmt der Automat jederzeit an. Für unsere Frage ist das zu verschmerzen; wie man so etwas sauber repariert und das auch festhält, ist Thema einer späteren Lektion. Was man hier schon mitnehmen kann: Der Blick auf `min` und `max` kostet drei Sekunden und findet solche Fehler.

Oben steht außerdem `count`: 88.814, nicht 100.000. Dazu gleich mehr.

### Anteile

Wie groß ist der Anteil der Theke? Sie wissen schon, dass die Summe einer Maske die Treffer zählt. Teilt man durch die Länge, hat man den [Anteil](term:share), und Summe durch Länge ist der Mittelwert. Also: **Der Mittelwert einer Maske ist ein Anteil.** Ein Anteil wovon? Das entscheidet die Tabelle, aus der Sie die Maske bilden.
"""

# %% [markdown] lang="en"
r"""
The smallest value is −123 days. Such an item would have come back before anybody took it. In 120 loans, all at the desk, the two times are swapped. The six from Sundays are among them: what is recorded there as the loan is the return, and the return machine takes items at any time. For our question we can live with that; how to repair such errors properly, and keep a record of it, is the subject of a later lesson. One thing to take away already: a look at `min` and `max` takes three seconds and finds such errors.

The output also shows `count`: 88,814, not 100,000. More on that in a moment.

### Shares

How large is the share of the desk? You already know that the sum of a mask counts the hits. Divide it by the length and you have the [share](term:share), and sum divided by length is the mean. So: **the mean of a mask is a share.** A share of what? That is decided by the table from which you make the mask.
"""

# %%
after_move = loans[loans["loaned_at"] >= opening]
main_house = after_move[after_move["channel"].isin(["desk", "self"])]

of_all = (after_move["channel"] == "desk").mean()
of_main_house = (main_house["channel"] == "desk").mean()
print(round(of_all, 3), round(of_main_house, 3))

# %% role="guard"
assert (round(of_main_house, 4), round(of_all, 4)) == (0.1989, 0.1529)
assert language.number(100 * of_all) == "15"
assert language.number(100 * of_main_house) == "20"

# %% [markdown] lang="de"
r"""
Zweimal dieselbe Theke, einmal 15 Prozent, einmal 20. Im ersten Fall stehen auch die Onleihe und die Zweigstelle Lobeda im Nenner. Keine der Zahlen ist falsch, aber nur die zweite antwortet auf die Frage, wer im Haupthaus zur Theke geht. Fragen Sie bei jedem Prozentwert: Prozent *wovon*?

### Aufgabe 8 · Der Anteil der Theke

Schreiben Sie `desk_share(loans)`. Die Funktion gibt den Anteil der Theke (`"desk"`) an allen Ausleihen **im Haupthaus** zurück, also an Theke und Automat (`"desk"` und `"self"`) zusammen: eine Zahl zwischen 0 und 1, nicht gerundet. Enthält die Tabelle keine Ausleihe im Haupthaus, soll `NaN` herauskommen („keine Zahl“, not a number); `mean()` macht das bei einer leeren Maske von selbst.
"""

# %% [markdown] lang="en"
r"""
The same desk twice: once 15 percent, once 20. In the first case the Onleihe and the Lobeda branch are in the denominator too. Neither number is wrong, but only the second says how much of the lending in the main house goes through the desk. Ask of every percentage: percent *of what*?

### Exercise 8 · The share of the desk

Write `desk_share(loans)`. The function returns the share of the desk (`"desk"`) of all loans **in the main house**, that is, of desk and machines (`"desk"` and `"self"`) together: a number between 0 and 1, not rounded. If the table contains no loan in the main house, the result should be `NaN` (not a number); `mean()` gives that by itself for an empty mask.
"""


# %% role="solution" grade_id="desk-share"
def desk_share(loans):
    ### BEGIN SOLUTION
    main_house = loans[loans["channel"].isin(["desk", "self"])]
    return (main_house["channel"] == "desk").mean()
    ### END SOLUTION


# %% [markdown] role="hints" grade_id="desk-share" lang="de"
r"""
Was steht im Nenner? Wählen Sie das zuerst aus.

---

Erst eine Tabelle, in der nur `"desk"` und `"self"` vorkommen. Dann in **dieser** Tabelle die Maske für die Theke und davon den Mittelwert.

---

```python
main_house = loans[loans["channel"].isin([...])]
return (main_house[...] == ...).mean()
```
"""

# %% [markdown] role="hints" grade_id="desk-share" lang="en"
r"""
What is in the denominator? Select that first.

---

First a table in which only `"desk"` and `"self"` occur. Then, in **this** table, the mask for the desk, and the mean of that.

---

```python
main_house = loans[loans["channel"].isin([...])]
return (main_house[...] == ...).mean()
```
"""

# %% role="tests" grade_id="desk-share-tests" points=2
share = check.call(desk_share, loans)
check.number(share, "desk_share(loans)", between=(0, 1))
check.that(
    abs(share - 0.1989) > 0.0003 and abs(share - 0.1529) > 0.0003,
    L(
        "Ihre Funktion rechnet mit der Tabelle aus der Zelle darüber statt mit ihrem Parameter "
        "`loans`. Diese Tabelle enthält nur die Ausleihen seit dem Umzug.",
        "Your function uses the table from the cell above instead of its parameter `loans`. That "
        "table contains only the loans since the move.",
    ),
)
check.that(
    abs(share - 0.1995) > 0.0003,
    L(
        "Sie teilen durch alle Ausleihen. Onleihe und Zweigstelle gehören nicht zum Haupthaus.",
        "You divide by all loans. The Onleihe and the branch are not part of the main house.",
    ),
)
check.that(
    abs(share - 0.3648) > 0.0003,
    L(
        "Sie teilen die Theke durch den Automaten. Bei einem Anteil steht das Ganze im Nenner, "
        "und die Theke gehört zum Ganzen.",
        "You divide desk by machines. In a share the whole is the denominator, and the "
        "desk is part of the whole.",
    ),
)
check.that(
    abs(share - 0.7327) > 0.0003,
    L(
        "Das ist der Anteil des Automaten. Gefragt ist der Anteil der Theke.",
        "That is the share of the machines. The task asks for the share of the desk.",
    ),
)
check.that(
    share != round(share, 2) and share != round(share, 3),
    L(
        "Geben Sie den Anteil ungerundet zurück; gerundet wird erst beim Vorlesen.",
        "Return the share unrounded; round only when you read it out.",
    ),
)
check.close(share, 0.2673, abs_=0.0001, what="desk_share(loans)")
only_online = pd.DataFrame({"channel": ["onleihe", "onleihe"]})
without_main_house = L(
    "desk_share mit einer Tabelle ohne Ausleihen im Haupthaus",
    "desk_share with a table without loans in the main house",
)
check.equal(
    check.call(desk_share, only_online, what=without_main_house),
    float("nan"),
    what=without_main_house,
    message=L(
        "Gibt es keine Ausleihe im Haupthaus, ist `NaN` gefragt: Von nichts kann man keinen "
        "Anteil angeben, auch nicht 0.",
        "If there is no loan in the main house, the task asks for `NaN`: there is no share of "
        "nothing, not even 0.",
    ),
)
### BEGIN HIDDEN TESTS
check.close(
    check.call(desk_share, pd.DataFrame({"channel": ["desk", "self", "self", "onleihe", "self"]})),
    0.25,
    what=L("desk_share einer kleinen Tabelle", "desk_share of a small table"),
)
check.close(
    check.call(desk_share, pd.DataFrame({"channel": ["desk", "branch_lobeda", "desk"]})),
    1.0,
    what=L("desk_share ohne Automaten", "desk_share without machines"),
)
### END HIDDEN TESTS
check.passed(
    L(
        "Erst das Ganze auswählen, dann den Mittelwert der Maske: So steht im Nenner, was Sie "
        "auch sagen.",
        "First select the whole, then take the mean of the mask: that way the denominator is what "
        "you say it is.",
    )
)

# %% [markdown] lang="de"
r"""
### Wo nichts steht

Zurück zu den 88.814. `len` zählt Zeilen, `count` zählt Werte. Der Unterschied sind [fehlende Werte](term:missing-value) (missing values): Ausleihen, die am Ende des Jahres noch nicht zurück waren. pandas schreibt dafür `NaN`, bei Zeitpunkten `NaT` (not a time). `isna()` findet die Lücken, `notna()` das Gegenteil.
"""

# %% [markdown] lang="en"
r"""
### Where there is nothing

Back to the 88,814. `len` counts rows, `count` counts values. The difference is the [missing values](term:missing-value): loans that had not come back by the end of the year. pandas writes `NaN` for them or, among points in time, `NaT` (not a time). `isna()` finds the gaps, `notna()` finds the rest.
"""

# %%
print(len(loans), loans["returned_at"].count(), loans["returned_at"].isna().sum())

# %% role="guard"
assert language.number(loans["returned_at"].isna().sum()) == L("11.186", "11,186")
new_year = pd.Timestamp("2024-12-31")
assert not (loans.loc[loans["returned_at"].isna(), "returned_at"] > new_year).any()
assert not (new_year > loans.loc[loans["returned_at"].isna(), "returned_at"]).any()
counted_late = loans["returned_at"] > loans["due_date"]
really_late = loans["returned_at"].dt.normalize() > loans["due_date"]
assert language.number(counted_late.sum()) == L("31.968", "31,968")
assert language.number(really_late.sum()) == L("6.961", "6,961")

# %% [markdown] lang="de"
r"""
11.186 Medien sind noch draußen. Leer heißt hier nicht „unbekannt“ oder „vergessen“, sondern „noch nicht“. Was eine Lücke bedeutet, sagt Ihnen keine Funktion. Das müssen Sie fragen.
"""

# %% [markdown] lang="en"
r"""
11,186 items are still out. Empty does not mean “unknown” or “forgotten” here but “not yet”. No function will tell you what a gap means. You have to ask.
"""

# %% [markdown] role="quiz" grade_id="quiz-missing" lang="de"
r"""
`late = loans["returned_at"] > loans["due_date"]` soll verspätete Medien finden. Was geschieht mit denen, die noch draußen sind?

- [ ] Sie zählen als verspätet, denn sie sind ja nicht zurück.
  > Mit `>` oder `<` verglichen ergibt ein fehlender Wert immer `False`, egal auf welcher Seite er steht.
- [ ] Die Rechnung bricht ab, weil `NaT` kein Datum ist.
  > Schön wär’s: Ein Abbruch fiele auf. Der Vergleich läuft ohne Meldung durch.
- [x] Sie zählen nie als verspätet, auch wenn sie seit Monaten fällig sind.
  > Der Vergleich ergibt `False`, als wäre alles in Ordnung. Die ältesten Fälle verschwinden also still aus der Statistik. Außerdem zählt die Zeile jede Rückgabe am letzten Tag als verspätet, denn `due_date` meint Mitternacht am Beginn des Tages: der Fehler aus Aufgabe 6. So werden aus 6.961 verspäteten Rückgaben 31.968.
- [ ] Sie fehlen in der Maske, die deshalb kürzer ist als `loans`.
  > Eine Maske hat immer einen Wert je Zeile, auch für Zeilen mit Lücken.
"""

# %% [markdown] role="quiz" grade_id="quiz-missing" lang="en"
r"""
`late = loans["returned_at"] > loans["due_date"]` is meant to find late items. What happens to those that are still out?

- [ ] They count as late, because they are not back.
  > Compared with `>` or `<`, a missing value always gives `False`, whichever side it is on.
- [ ] The calculation stops, because `NaT` is not a date.
  > If only it did: you would notice that. The comparison runs through without a word.
- [x] They never count as late, even if they have been due for months.
  > The comparison gives `False`, as if all were well. So the oldest cases quietly vanish from the statistics. Besides, the line counts every return on the last day as late, because `due_date` means midnight at the beginning of the day: the mistake from exercise 6. That turns 6,961 late returns into 31,968.
- [ ] They are missing in the mask, which is therefore shorter than `loans`.
  > A mask always has one value per row, for rows with gaps too.
"""

# %% [markdown] lang="de"
r"""
### Aufgabe 9 · Überfällig

An der Theke werden auch Mahnungen geklärt. Ergänzen Sie `overdue(loans, day)`: Die Funktion soll die Tabelle der Ausleihen zurückgeben, die **vor** dem Zeitpunkt `day` fällig waren (`due_date`) und für die **keine Rückgabe** eingetragen ist (`returned_at` fehlt), mit allen Spalten. Die erste Maske steht schon da; es fehlen die zweite und die Auswahl mit beiden.
"""

# %% [markdown] lang="en"
r"""
### Exercise 9 · Overdue

Overdue notices are dealt with at the desk too. Complete `overdue(loans, day)`: the function should return the table of the loans that were due (`due_date`) **before** the point in time `day` and for which **no return** is recorded (`returned_at` is missing), with all columns. The first mask is there already; the second is missing, and so is the selection with both.
"""


# %% role="solution" grade_id="overdue"
def overdue(loans, day):
    is_due = loans["due_date"] < day
    is_out = (
        ### BEGIN SOLUTION
        loans["returned_at"].isna()
        ### END SOLUTION
    )
    return (
        ### BEGIN SOLUTION
        loans[is_due & is_out]
        ### END SOLUTION
    )


# %% [markdown] role="hints" grade_id="overdue" lang="de"
r"""
Wieder zwei Masken. Die zweite fragt nach einer Lücke.

---

Nach einer Lücke fragt man nicht mit `==`, denn einem fehlenden Wert ist nichts gleich, nicht einmal ein anderer fehlender Wert. Dafür gibt es `isna()`.

---

```python
is_out = loans[...].isna()
return loans[... & ...]
```
"""

# %% [markdown] role="hints" grade_id="overdue" lang="en"
r"""
Two masks again. The second one asks for a gap.

---

You cannot find a gap with `==`, because nothing equals a missing value, not even another missing value. That is what `isna()` is for.

---

```python
is_out = loans[...].isna()
return loans[... & ...]
```
"""

# %% role="tests" grade_id="overdue-tests" points=2
december = pd.Timestamp("2024-12-07")
found = check.call(overdue, loans, december)
check.columns(found, ["loan_id", "due_date", "returned_at"], what="overdue(loans, …)")
check.that(
    len(found) > 0,
    L(
        "Ihr Ergebnis hat keine Zeile. Ein fehlender Wert ist zu nichts gleich, deshalb findet "
        "ihn `==` nie; fragen Sie mit `isna()`.",
        "Your result has no rows. A missing value equals nothing, so `==` never finds it; ask "
        "with `isna()`.",
    ),
)
check.that(
    found["returned_at"].isna().all(),
    L(
        "In Ihrem Ergebnis stehen Medien, die schon zurück sind.",
        "Your result contains items that are already back.",
    ),
)
check.that(
    (found["due_date"] <= december).all(),
    L(
        "In Ihrem Ergebnis stehen Medien, die erst nach `day` fällig sind.",
        "Your result contains items that are not due until after `day`.",
    ),
)
check.that(
    (found["due_date"] < december).all(),
    L(
        "In Ihrem Ergebnis stehen Medien, die am Tag `day` selbst fällig sind. Die darf man an "
        "diesem Tag noch bringen: „Vor“ schließt die Grenze aus, `<=` nimmt sie mit.",
        "Your result contains items that are due on `day` itself. They may still be brought back "
        "on that day: “before” leaves out the limit, `<=` includes it.",
    ),
)
check.table(found, rows=276, what="overdue(loans, …)")
### BEGIN HIDDEN TESTS
shelf = pd.DataFrame(
    {
        "loan_id": [1, 2, 3, 4, 5],
        "due_date": pd.to_datetime(
            ["2024-03-01", "2024-03-01", "2024-03-15", "2024-03-16", "2023-12-24"]
        ),
        "returned_at": pd.to_datetime([None, "2024-03-20 11:00", None, None, None]),
    }
)
check.table(
    check.call(overdue, shelf, pd.Timestamp("2024-03-15")),
    shelf.iloc[[0, 4]],
    what=L("eine kleine Tabelle, Stichtag 15. März", "a small table, cut-off day 15 March"),
)
check.table(
    check.call(overdue, shelf.iloc[:0], pd.Timestamp("2024-03-15")),
    shelf.iloc[:0],
    what=L("eine Tabelle ohne Zeilen", "a table without rows"),
)
### END HIDDEN TESTS
check.passed(
    L(
        "Sie haben gefunden, was nicht dasteht, und genau diese Fälle hätte ein Vergleich mit "
        "`>` verschluckt.",
        "You have found what is not there, and these are the very cases that a comparison with "
        "`>` would have missed.",
    )
)

# %% [markdown] lang="de"
r"""
### Von Ausleihen zu Besuchen

Jetzt haben wir alles für die Datenfrage, bis auf zwei Kleinigkeiten. Erstens: Aus Zeilen werden Besuche, wenn man von allen Zeilen mit derselben Person in derselben Minute nur die erste behält. Das macht `drop_duplicates`. An der kleinen Tabelle von vorhin:
"""

# %% [markdown] lang="en"
r"""
### From loans to visits

Now we have everything for the data question, except for two small things. First: rows become visits if you keep only the first of all rows with the same person in the same minute. `drop_duplicates` does that. Here it is with the small table from before:
"""

# %%
morning.drop_duplicates(subset=["patron_id", "loaned_at"])

# %% [markdown] lang="de"
r"""
Zweitens brauchen wir die Öffnungsstunden. Dienstags bis freitags sind es in beiden Häusern neun (10 bis 19 Uhr). Samstags sind es im neuen Haus sieben (10 bis 17 Uhr), im alten waren es nur drei (10 bis 13 Uhr). Wie viele offene Samstage das neue Haus hatte, steht im Kalender des Datensatzes, einer Tabelle mit einer Zeile je Tag:
"""

# %% [markdown] lang="en"
r"""
Second, we need the opening hours. From Tuesday to Friday both houses have nine (10 am to 7 pm). On Saturdays the new house has seven (10 am to 5 pm); the old one had only three (10 am to 1 pm). How many open Saturdays the new house had is in the calendar of the data set, a table with one row per day:
"""

# %%
calendar = library.calendar
calendar.head(3)

# %% [markdown] lang="de"
r"""
`weekday` steht hier schon da, aber als Text: der Samstag ist `"Sat"` und nicht 5. Und `is_open` ist selbst schon eine Maske.
"""

# %% [markdown] lang="en"
r"""
`weekday` is there already, but as text: Saturday is `"Sat"` and not 5. And `is_open` is a mask itself.
"""

# %%
in_new_house = calendar["is_open"] & (calendar["site"] == "new_house")
open_days = calendar[in_new_house]

open_saturdays = (open_days["weekday"] == "Sat").sum()
print(open_saturdays, len(open_days) - open_saturdays)

# %% role="guard"
assert (open_saturdays, len(open_days) - open_saturdays) == (39, 152)
assert (open_days["weekday"] == "Mon").sum() == 1
right_times = desk[~desk["loan_id"].isin(swapped_times)]
saturday_desk = right_times[right_times["weekday"] == 5]
for is_new, last_hour in ((False, 12), (True, 16)):
    hours_seen = saturday_desk["loaned_at"][
        (saturday_desk["loaned_at"] >= opening) == is_new
    ].dt.hour
    assert (hours_seen.min(), hours_seen.max()) == (10, last_hour)
weekday_seen = right_times["loaned_at"][right_times["weekday"].between(1, 4)].dt.hour
assert (weekday_seen.min(), weekday_seen.max()) == (10, 18)

# %% [markdown] lang="de"
r"""
39 Samstage und 152 andere Tage, darunter ein Montag, der Eröffnungstag. Eine [Hochrechnung](term:extrapolation) kommt noch dazu: Unsere Stichprobe ist ein Zehntel, nämlich jede zehnte Person mit allem, was sie ausgeliehen hat. Auf einen gezählten Besuch kommen im Haus also etwa zehn.

### Aufgabe 10 · Besuche je Öffnungsstunde

Schreiben Sie `visits_per_hour(rows, hours)`. `rows` ist eine Tabelle von Ausleihen, `hours` die Zahl der Öffnungsstunden, in denen sie stattfanden. Die Funktion gibt **eine Zahl** zurück: die Besuche je Öffnungsstunde im ganzen Haus, also die Besuche der Stichprobe mal 10, geteilt durch `hours`, nicht gerundet. Ein Besuch ist, was dieselbe `patron_id` in derselben Minute (`loaned_at`) ausleiht.

Die Prüfung ruft Ihre Funktion mit den Ausleihen an der Theke an den 39 Samstagen im neuen Haus auf.
"""

# %% [markdown] lang="en"
r"""
39 Saturdays and 152 other days, one of them a Monday, the opening day. Then there is [scaling up](term:extrapolation): our sample is one tenth, namely every tenth person with everything they borrowed. So each visit that we count stands for about ten in the house.

### Exercise 10 · Visits per opening hour

Write `visits_per_hour(rows, hours)`. `rows` is a table of loans, `hours` the number of opening hours in which they took place. The function returns **one number**: the visits per opening hour in the whole house, that is, the visits in the sample times 10, divided by `hours`, not rounded. A visit is what the same `patron_id` borrows in the same minute (`loaned_at`).

The check calls your function with the loans at the desk on the 39 Saturdays in the new house.
"""


# %% role="solution" grade_id="visits-per-hour"
def visits_per_hour(rows, hours):
    ### BEGIN SOLUTION
    visits = rows.drop_duplicates(subset=["patron_id", "loaned_at"])
    # de: len(visits) zählt Besuche; 10, weil die Stichprobe ein Zehntel ist.
    # en: len(visits) counts visits; 10, because the sample is one tenth.
    return 10 * len(visits) / hours
    ### END SOLUTION


# %% [markdown] role="hints" grade_id="visits-per-hour" lang="de"
r"""
Drei kleine Schritte: Besuche bilden, zählen, umrechnen.

---

`drop_duplicates` mit beiden Spaltennamen macht aus Zeilen Besuche, `len` zählt sie. Dann mal 10 und durch `hours`.

---

```python
visits = rows.drop_duplicates(subset=[..., ...])
return 10 * ... / ...
```
"""

# %% [markdown] role="hints" grade_id="visits-per-hour" lang="en"
r"""
Three small steps: form visits, count them, convert.

---

`drop_duplicates` with both column names turns rows into visits, `len` counts them. Then times 10 and divided by `hours`.

---

```python
visits = rows.drop_duplicates(subset=[..., ...])
return 10 * ... / ...
```
"""

# %% role="tests" grade_id="visits-per-hour-tests" points=3
on_saturdays = (
    (loans["channel"] == "desk")
    & (loans["loaned_at"] >= opening)
    & (loans["loaned_at"].dt.day_of_week == 5)
)
per_hour = check.call(visits_per_hour, loans[on_saturdays], 39 * 7)
check.number(per_hour, "visits_per_hour(…)")
check.that(
    abs(per_hour - 135.8) > 0.5,
    L(
        "Sie zählen Ausleihen. Wer fünf Medien mitnimmt, steht aber nur einmal an der Theke.",
        "You count loans. But somebody who takes five items stands at the desk only once.",
    ),
)
check.that(
    abs(per_hour - 36.4) > 0.3,
    L(
        "Sie zählen jeden Menschen nur einmal im ganzen Jahr. Wer an zwei Samstagen kommt, macht "
        "zwei Besuche; zu einem Besuch gehört auch `loaned_at`.",
        "You count each person only once in the whole year. Somebody who comes on two Saturdays "
        "makes two visits; `loaned_at` is part of a visit too.",
    ),
)
check.that(
    abs(per_hour - 4.6) > 0.1,
    L(
        "Das sind die Besuche in der Stichprobe. Sie ist ein Zehntel; rechnen Sie auf das ganze "
        "Haus hoch.",
        "Those are the visits in the sample. It is one tenth; scale up to the whole house.",
    ),
)
check.that(
    abs(per_hour - 44.4) > 0.2,
    L(
        "Sie zählen Uhrzeiten. In derselben Minute können aber zwei Menschen an der Theke stehen; "
        "zu einem Besuch gehört auch `patron_id`.",
        "You count times. But two people can stand at the desk in the same minute; `patron_id` "
        "is part of a visit too.",
    ),
)
check.that(
    per_hour < 1000,
    L(
        "So viele Besuche sind es im ganzen Zeitraum. Gefragt sind die Besuche je Stunde: Teilen "
        "Sie durch `hours`.",
        "That is the number of visits in the whole period. The task asks for visits per hour: "
        "divide by `hours`.",
    ),
)
check.close(per_hour, 46.227, abs_=0.01, what="visits_per_hour(…)")
in_twice_the_hours = check.call(visits_per_hour, loans[on_saturdays], 2 * 39 * 7)
check.that(
    abs(2 * in_twice_the_hours - per_hour) < 0.01,
    L(
        "Mit doppelt so vielen Stunden muss die Hälfte herauskommen, bei Ihnen nicht. Teilt Ihre "
        "Funktion durch ihren Parameter `hours` oder durch eine feste Zahl?",
        "With twice as many hours the result has to be half as large, and yours is not. Does your "
        "function divide by its parameter `hours` or by a fixed number?",
    ),
)
### BEGIN HIDDEN TESTS
evening = pd.DataFrame(
    {
        "patron_id": ["P1", "P1", "P2", "P2", "P1"],
        "loaned_at": pd.to_datetime(
            [
                "2024-06-03 17:00",
                "2024-06-03 17:00",
                "2024-06-03 17:00",
                "2024-06-03 18:20",
                "2024-06-04 17:00",
            ]
        ),
    }
)
check.close(
    check.call(visits_per_hour, evening, 8),
    5.0,
    what=L("vier Besuche in acht Stunden", "four visits in eight hours"),
)
check.close(
    check.call(visits_per_hour, evening.iloc[:0], 4),
    0.0,
    what=L("kein Besuch in vier Stunden", "no visit in four hours"),
)
### END HIDDEN TESTS
check.passed(
    L(
        "Samstags kommen im neuen Haus etwa 46 Besuche je Stunde an die Theke: Das ist die Zahl, "
        "nach der die Runde gefragt hat.",
        "On Saturdays the desk in the new house has about 46 visits per hour: this is the number "
        "that the meeting was missing.",
    )
)

# %% role="guard"
saturday_rows = loans[on_saturdays]
assert language.number(per_hour) == "46"
assert round(10 * len(saturday_rows) / 273, 1) == 135.8
assert round(10 * saturday_rows["patron_id"].nunique() / 273, 1) == 36.4
assert round(per_hour / 10, 1) == 4.6
assert round(10 * saturday_rows["loaned_at"].nunique() / 273, 1) == 44.4

# %% [markdown] lang="de"
r"""
Ist 46 viel? Eine Zahl allein sagt wenig; sie braucht einen Vergleich. Das nächste Bild rechnet dasselbe für jeden Wochentag, an dem das Haus regelmäßig offen ist.
"""

# %% [markdown] lang="en"
r"""
Is 46 a lot? A number alone says little; it needs a comparison. The next picture does the same calculation for each weekday on which the house is regularly open.
"""

# %% tags=["hide-input"]
# de: Ein Bild: Führen Sie diese Zelle aus. Den Code müssen Sie nicht lesen.
# en: A picture: run this cell. You need not read the code.
new_desk = loans[(loans["channel"] == "desk") & (loans["loaned_at"] >= opening)]
visits_new = new_desk.drop_duplicates(subset=["patron_id", "loaned_at"])
visits_by_day = visits_new["loaned_at"].dt.day_of_week.value_counts().sort_index()
days_by_day = open_days["date"].dt.day_of_week.value_counts().sort_index()
# de: Dienstag (1) bis Samstag (5)
# en: Tuesday (1) to Saturday (5)
hours_by_day = days_by_day * pd.Series({1: 9, 2: 9, 3: 9, 4: 9, 5: 7})
per_opening_hour = (10 * visits_by_day / hours_by_day).loc[1:5]

figure, axes = plt.subplots(figsize=(7, 2.8))
names = L("Di Mi Do Fr Sa", "Tue Wed Thu Fri Sat").split()
bars = axes.bar(names, per_opening_hour, color=["#56B4E9"] * 4 + ["#0072B2"])
axes.bar_label(bars, fmt="%.0f")
axes.set_ylabel(L("Besuche je Stunde", "visits per hour"))
axes.set_title(L("Servicetheke im neuen Haus", "Service desk in the new house"))
axes.spines[["top", "right"]].set_visible(False)
picture.show(
    axes,
    alt=L(
        "Säulendiagramm der Besuche an der Theke je Öffnungsstunde im neuen Haus: Dienstag "
        "bis Freitag 19 bis 26, Samstag 46.",
        "Bar chart of visits to the desk per opening hour in the new house: Tuesday to Friday 19 "
        "to 26, Saturday 46.",
    ),
)

# %% role="guard"
assert per_opening_hour.round().loc[1:4].min() == 19
assert per_opening_hour.round().loc[1:4].max() == 26
assert round(per_opening_hour[5]) == 46
other_days = 10 * visits_by_day.loc[1:4].sum() / hours_by_day.loc[1:4].sum()
assert round(other_days) == 22
assert 1.9 < per_opening_hour[5] / other_days < 2.2

# %% [markdown] lang="de"
r"""
Vorhin lag der Samstag nur ein Drittel vor dem Dienstag. Dort hatten wir Medien gezählt, über beide Häuser und ohne auf die Uhr zu sehen. Je Öffnungsstunde sind es im neuen Haus samstags doppelt so viele Besuche wie an den anderen Tagen, 46 gegen 22 im Mittel. Jonas Wendt hat also auch recht. Die Daten sind dieselben; geändert haben sich Zähler und Nenner.

Ein Dienstplan wird nach Stunden gemacht. Deshalb noch ein Blick in den Samstag: links die Stunde, in der der Besuch begann, rechts die Besuche an einem durchschnittlichen Samstag, hochgerechnet.
"""

# %% [markdown] lang="en"
r"""
Earlier, Saturday was only a third ahead of Tuesday. There we had counted items, across both houses and without looking at the clock. Per opening hour, the new house has twice as many visits to the desk on Saturdays as on the other days, 46 against 22 on average. So Jonas Wendt is right as well. The data are the same; what has changed is the numerator and the denominator.

Shifts are planned by the hour. So one more look, into the Saturday itself: on the left the hour in which the visit began, on the right the visits on an average Saturday, scaled up.
"""

# %%
on_saturday = visits_new["loaned_at"].dt.day_of_week == 5
visits_by_hour = visits_new[on_saturday]["loaned_at"].dt.hour.value_counts().sort_index()
(10 * visits_by_hour / open_saturdays).loc[10:16].round()

# %% role="guard"
on_average = (10 * visits_by_hour / open_saturdays).round()
assert (on_average[10], on_average[14], on_average.idxmax()) == (25, 60, 14)
assert visits_by_hour.loc[10:16].sum() >= visits_by_hour.sum() - 1

# %% [markdown] role="quiz" grade_id="quiz-denominator" lang="de"
r"""
Jemand in der Runde sagt: „Seit dem Umzug gehen samstags nur noch 21 Prozent der Ausleihen über die Theke, dort ist also nichts los.“ Was fehlt diesem Schluss?

- [x] Die Bezugsgröße: Ein Anteil sagt nicht, wie viele Besuche es sind und auf wie viele Stunden sie sich verteilen.
  > Der Anteil ist gesunken, auch weil der Nenner gewachsen ist. Für den Dienstplan zählt, wie viele je Stunde kommen.
- [ ] Nichts: 21 Prozent sind weniger als ein Viertel, und davon lässt sich keine zweite Stelle begründen.
  > Ein kleiner Anteil von viel kann viel sein. Über die Arbeit je Stunde sagt der Anteil nichts.
- [ ] Die Genauigkeit: Bei einer Stichprobe von einem Zehntel ist ein Anteil von 21 Prozent nicht zu gebrauchen.
  > Der Anteil beruht auf Tausenden von Ausleihen und ist recht genau. Er beantwortet nur eine andere Frage.
"""

# %% [markdown] role="quiz" grade_id="quiz-denominator" lang="en"
r"""
Somebody in the meeting says: “Since the move only 21 percent of the loans on Saturdays go through the desk, so nothing is going on there.” What does this conclusion lack?

- [x] The reference: a share does not say how many visits there are and over how many hours they spread.
  > The share has fallen partly because the denominator has grown. For the shifts it matters how many come per hour.
- [ ] Nothing: 21 percent is less than a quarter, and a second position cannot be justified by that.
  > A small share of a lot can be a lot. The share says nothing about the work per hour.
- [ ] Accuracy: with a sample of one tenth, a share of 21 percent cannot be used at all.
  > The share rests on thousands of loans and is fairly accurate. It just answers a different question.
"""

# %% role="guard"
saturdays = main_house[main_house["loaned_at"].dt.day_of_week == 5]
assert language.number(100 * (saturdays["channel"] == "desk").mean()) == "21"
assert len(saturdays) > 10_000

# %% [markdown] lang="de"
r"""
## 4 · Der deutsche Export

*Eine gute Stelle für eine Pause: Von den Zellen bisher brauchen Sie ab hier nur die allererste.*

Kurz vor Feierabend kommt eine Mail von Katrin Vogelsang: „Anbei noch eine Stichprobe unserer Neuzugänge, jedes zehnte Medium dieses Jahres. Was haben wir eigentlich für alle zusammen ausgegeben?“ Im Anhang liegt eine [CSV-Datei](term:csv), Text mit Trennzeichen. Bisher kam die Tabelle fertig ins Haus; jetzt lesen Sie selbst.

Sehen Sie zuerst hinein, ohne etwas zu deuten. `read_bytes` zeigt die rohen Bytes, hier die ersten 122:
"""

# %% [markdown] lang="en"
r"""
## 4 · The German export

*A good place for a break: from here on, the very first cell is the only one above that you still need.*

Just before you finish for the day, an e-mail from Katrin Vogelsang arrives: “Here is a sample of our acquisitions, every tenth item of this year. How much did we actually spend on all of them together?” Attached is a [CSV file](term:csv), text with separators. So far the tables have come ready-made; now you read one in yourself.

First look inside without interpreting anything. `read_bytes` shows the raw bytes, here the first 122:
"""

# %%
export = datasets.path("library_loans", "items_de")
export.read_bytes()[:122]

# %% role="guard"
raw_lines = export.read_bytes()[:122]
assert raw_lines.startswith(b"Mediennummer;Titel;Gattung;Preis;Zugang\n")
assert b"gl\xe4sernen" in raw_lines
assert b"537,00" in raw_lines
assert raw_lines.endswith(b"02.01.2024\n")

# %% [markdown] lang="de"
r"""
Drei Auffälligkeiten, jede typisch für den deutschen Büroalltag: Semikolons trennen die Spalten, in `537,00` steht ein Dezimalkomma, und aus dem „ä“ von „gläsernen“ wurde `\xe4`. Das letzte ist eine Frage der [Zeichenkodierung](term:encoding) (encoding): Diese Datei schreibt Umlaute in der alten Windows-Kodierung cp1252.

Was macht `pd.read_csv(export)` ohne weitere Angaben daraus? Es bricht ab:

```text
ParserError: Error tokenizing data. C error: Expected 2 fields in line 15, saw 3
```

pandas erwartet englische Verhältnisse, hält das Komma für das Trennzeichen und findet in Zeile 15 mehr davon als in den Zeilen davor. Das ist der freundliche Fall, denn er fällt auf. Sagen wir pandas also, was wir gesehen haben:
"""

# %% [markdown] lang="en"
r"""
Three things stand out, each typical of everyday office life in Germany: semicolons separate the columns, `537,00` has a decimal comma, and the “ä” of “gläsernen” has become `\xe4`. The last is a matter of [character encoding](term:encoding): this file uses the old Windows encoding cp1252 for its umlauts.

What does `pd.read_csv(export)` make of it without further settings? It stops:

```text
ParserError: Error tokenizing data. C error: Expected 2 fields in line 15, saw 3
```

pandas expects English conventions, takes the comma for the separator and finds more commas in line 15 than in the lines before. That is the friendly case, because you notice it. So let us tell pandas what we have seen:
"""

# %%
first_try = pd.read_csv(export, sep=";", encoding="cp1252", decimal=",")
first_try.dtypes

# %% [markdown] lang="de"
r"""
Es läuft, und trotzdem stimmt etwas nicht: `Preis` ist noch immer Text (`str`), obwohl wir das Dezimalkomma genannt haben. Haben Sie eine Vermutung? Suchen wir die Preise, in denen ein Punkt vorkommt. `.str` ist für Text, was `.dt` für Zeitpunkte ist, und `regex=False` sagt, dass wirklich ein Punkt gemeint ist und kein Suchmuster:
"""

# %% [markdown] lang="en"
r"""
It runs, and yet something is wrong: `Preis`, the price, is still text (`str`), although we named the decimal comma. Any idea why? Let us look for the prices with a point in them. `.str` is to text what `.dt` is to points in time, and `regex=False` says that we really mean a point and not a search pattern:
"""

# %%
has_point = first_try["Preis"].str.contains(".", regex=False)
first_try[has_point][["Gattung", "Preis", "Zugang"]].head(3)

# %% role="guard"
import warnings

assert has_point.sum() == 6
assert first_try.loc[has_point, "Preis"].iloc[0] == "1.058,00"
assert first_try.shape == (1250, 5)
assert language.number(len(first_try)) == L("1.250", "1,250")
assert set(first_try.loc[has_point, "Gattung"]) == {"Bild (Artothek)"}
for options, error in (({}, "ParserError"), ({"sep": ";"}, "UnicodeDecodeError")):
    try:
        pd.read_csv(export, **options)
    except Exception as stopped:
        assert type(stopped).__name__ == error
        assert error != "ParserError" or "Expected 2 fields in line 15, saw 3" in str(stopped)
        assert error != "UnicodeDecodeError" or "can't decode byte 0xe4" in str(stopped)
    else:
        raise AssertionError(error)

# %% [markdown] lang="de"
r"""
Sechs Bilder der Artothek haben über tausend Euro gekostet, und der Punkt in `1.058,00` ist ein Tausenderpunkt. Sechs Zellen von 1.250 genügen, und die ganze Spalte bleibt Text. Dagegen hilft `thousands="."`. Der Tausenderpunkt hat aber eine Nebenwirkung, mit der niemand rechnet:
"""

# %% [markdown] lang="en"
r"""
Six pictures from the library’s art collection cost more than a thousand euros, and the point in `1.058,00` separates the thousands. Six cells out of 1,250 are enough, and the whole column stays text. The remedy is `thousands="."`. But it has a side effect that few people expect:
"""

# %%
second_try = pd.read_csv(export, sep=";", encoding="cp1252", decimal=",", thousands=".")
second_try[["Preis", "Zugang"]].head(2)

# %% role="guard"
assert second_try["Zugang"].iloc[0] == 2012024
assert str(second_try["Preis"].dtype) == "float64"

# %% [markdown] lang="de"
r"""
Der Preis ist jetzt eine Zahl, das Datum leider auch: Aus `02.01.2024` hat pandas die Punkte gestrichen, und übrig blieb `2012024`. Wir müssen also auch sagen, welche Spalten ein Datum enthalten und wie es geschrieben ist. `%d` ist der Tag, `%m` der Monat, `%Y` das Jahr mit vier Stellen:
"""

# %% [markdown] lang="en"
r"""
The price is a number now, but unfortunately so is the date: pandas removed the points from `02.01.2024`, and what was left is `2012024`. So we also have to say which columns hold dates and how they are written. `%d` is the day, `%m` the month, `%Y` the year with four digits:
"""

# %%
new_items = pd.read_csv(
    export,
    sep=";",
    encoding="cp1252",
    decimal=",",
    thousands=".",
    parse_dates=["Zugang"],
    date_format="%d.%m.%Y",
)
new_items[["Gattung", "Preis", "Zugang"]].head(2)

# %% role="guard"
assert new_items["Zugang"].iloc[0] == pd.Timestamp("2024-01-02")
assert language.number(new_items["Preis"].sum()) == L("52.886", "52,886")
pictures = new_items["Gattung"] == "Bild (Artothek)"
assert language.number(new_items.loc[pictures, "Preis"].sum()) == L("31.104", "31,104")
assert 500_000 < 10 * new_items["Preis"].sum() < 550_000
assert "ä".encode().decode("cp1252") == "Ã¤"

# %% [markdown] lang="de"
r"""
Damit lässt sich die Mail beantworten: In der Stichprobe sind es 52.886 Euro, davon 31.104 für Bilder der Artothek; hochgerechnet auf alle Neuzugänge also gut eine halbe Million Euro. Wer die Spalte als Text gelassen und die „unlesbaren“ Zeilen weggeworfen hätte, hätte gerade die teuersten verloren.

Ihr Spickzettel für deutsche Exporte:

| Angabe | wofür |
|---|---|
| `sep=";"` | Trennzeichen |
| `encoding="cp1252"` | Umlaute aus älteren Windows-Programmen; steht danach „Ã¤“ statt „ä“ da, ist die Datei neuer und braucht `encoding="utf-8"` |
| `decimal=","` | Dezimalkomma |
| `thousands="."` | Tausenderpunkt; zerlegt auch jedes Datum, dessen Spalte man nicht nennt |
| `parse_dates=[...]` mit `date_format="%d.%m.%Y"` | welche Spalten ein Datum enthalten und wie es geschrieben ist |
"""

# %% [markdown] lang="en"
r"""
Now the e-mail can be answered: 52,886 euros in the sample, 31,104 of them for pictures of the art collection; scaled up to all acquisitions, a little over half a million euros. Anyone who had left the column as text and thrown away the “unreadable” rows would have lost exactly the most expensive ones.

Your crib sheet for German exports:

| setting | what for |
|---|---|
| `sep=";"` | separator |
| `encoding="cp1252"` | umlauts from older Windows programs; if you then read “Ã¤” instead of “ä”, the file is newer and needs `encoding="utf-8"` |
| `decimal=","` | decimal comma |
| `thousands="."` | point between thousands; takes dates apart too, unless you name their columns |
| `parse_dates=[...]` with `date_format="%d.%m.%Y"` | which columns hold dates and how they are written |
"""

# %% [markdown] role="quiz" grade_id="quiz-dates" lang="de"
r"""
Ein Kollege schreibt `date_format="%m.%d.%Y"`, und in der Datei steht nur der `03.02.2024`. Was geschieht?

- [ ] pandas meldet einen Fehler, weil ein deutsches Datum mit dem Tag beginnt.
  > Woher sollte pandas wissen, dass es ein deutsches Datum ist? Der 2. März ist auch ein Tag.
- [x] Die Spalte enthält den 2. März, ohne dass eine Meldung darauf hinweist.
  > Solange der Tag höchstens 12 ist, passt beides. Prüfen Sie deshalb einen Tag ab dem 13. Kommt einer in der Datei vor, bleibt die ganze Spalte Text, auch das ohne Meldung.
- [ ] Die Spalte enthält den 3. Februar, weil pandas die Punkte richtig deutet.
  > Sie haben ausdrücklich gesagt, der Monat stehe vorn. pandas glaubt Ihnen.
"""

# %% [markdown] role="quiz" grade_id="quiz-dates" lang="en"
r"""
A colleague writes `date_format="%m.%d.%Y"`, and the only date in the file is `03.02.2024`. What happens?

- [ ] pandas reports an error, because a German date begins with the day.
  > How would pandas know that the date is German? 2 March is a valid date too.
- [x] The column holds 2 March, and no message says that anything is wrong.
  > As long as the day is no later than the 12th, both readings fit. So check a date from the 13th on. If the file contains one, the whole column stays text, again without a message.
- [ ] The column holds 3 February, because pandas reads the points correctly.
  > You said explicitly that the month comes first. pandas believes you.
"""

# %% role="guard"
import io

with warnings.catch_warnings():
    warnings.simplefilter("error")
    for days, kind in (((3,), "M"), ((3, 13), "O")):
        lines = io.StringIO("\n".join(["d", *(f"{day:02}.02.2024" for day in days)]))
        swapped = pd.read_csv(lines, parse_dates=["d"], date_format="%m.%d.%Y")["d"]
        assert swapped.dtype.kind == kind
        assert kind == "O" or swapped.iloc[0] == pd.Timestamp("2024-03-02")

# %% [markdown] lang="de"
r"""
### Aufgabe 11 · Eine Funktion für deutsche Exporte

Nächsten Monat kommt die Mail wieder. Schreiben Sie `read_german(path, dates)`. Die Funktion liest eine deutsche CSV-Datei (Semikolon, Dezimalkomma, Tausenderpunkt, cp1252) und gibt sie als Tabelle zurück. `dates` ist eine Liste der Spalten, die ein Datum der Form tt.mm.jjjj enthalten; diese sollen als Zeitpunkte ankommen.

Die Prüfung liest damit die Neuzugänge und danach `branch_lobeda`, eine Liste der Zweigstelle, die Sie noch nicht kennen. Dort heißt die Datumsspalte `Fällig`.
"""

# %% [markdown] lang="en"
r"""
### Exercise 11 · One function for German exports

Next month the e-mail will come again. Write `read_german(path, dates)`. The function reads a German CSV file (semicolon, decimal comma, point between thousands, cp1252) and returns it as a table. `dates` is a list of the names of the columns that hold a date of the form dd.mm.yyyy; these should arrive as points in time.

The check reads the acquisitions with it, and then `branch_lobeda`, a list from the branch that you have not seen yet. There the column with the date is called `Fällig`, which means “due”.
"""


# %% role="solution" grade_id="read-german"
def read_german(path, dates):
    ### BEGIN SOLUTION
    return pd.read_csv(
        path,
        sep=";",
        encoding="cp1252",
        decimal=",",
        thousands=".",
        parse_dates=dates,
        date_format="%d.%m.%Y",
    )
    ### END SOLUTION


# %% [markdown] role="hints" grade_id="read-german" lang="de"
r"""
Alles, was Sie brauchen, steht auf dem Spickzettel.

---

Nehmen Sie den letzten Aufruf von `pd.read_csv` oben und machen Sie die beiden Stellen beweglich, die nur für diese eine Datei gelten: den Pfad und die Liste der Datumsspalten.

---

```python
return pd.read_csv(
    ...,
    sep=";",
    ...
    parse_dates=...,
    date_format="%d.%m.%Y",
)
```
"""

# %% [markdown] role="hints" grade_id="read-german" lang="en"
r"""
Everything you need is on the crib sheet.

---

Take the last call of `pd.read_csv` above and replace the two things that apply only to this one file by the parameters: the path and the list of date columns.

---

```python
return pd.read_csv(
    ...,
    sep=";",
    ...
    parse_dates=...,
    date_format="%d.%m.%Y",
)
```
"""

# %% role="tests" grade_id="read-german-tests" points=3
acquired = check.call(read_german, datasets.path("library_loans", "items_de"), ["Zugang"])
check.table(
    acquired,
    columns=["Mediennummer", "Titel", "Gattung", "Preis", "Zugang"],
    rows=1250,
    what="read_german(…)",
)
check.that(
    acquired["Titel"].str.contains("gläsernen").any(),
    L(
        "In `Titel` sind die Umlaute beschädigt. Welche `encoding` hat die Datei?",
        "The umlauts in `Titel` are damaged. Which `encoding` does the file have?",
    ),
)
check.that(
    acquired["Preis"].dtype.kind == "f",
    L(
        "`Preis` ist noch Text. Es braucht das Dezimalkomma (`decimal`) **und** den "
        "Tausenderpunkt (`thousands`).",
        "`Preis` is still text. It needs the decimal comma (`decimal`) **and** the point between "
        "thousands (`thousands`).",
    ),
)
check.close(acquired["Preis"].sum(), 52886.25, abs_=0.01, what="Preis")
check.that(
    acquired["Zugang"].dtype.kind == "M",
    L(
        "`Zugang` ist kein Zeitpunkt. Nennen Sie die Spalten (`parse_dates`) und die Schreibweise "
        "(`date_format`).",
        "`Zugang` is not a point in time. Name the columns (`parse_dates`) and the format "
        "(`date_format`).",
    ),
)
check.equal(acquired["Zugang"].iloc[0], pd.Timestamp("2024-01-02"), what="Zugang")
branch = check.call(read_german, datasets.path("library_loans", "branch_lobeda"), ["Fällig"])
check.columns(branch, ["Vorgang", "Titel", "Fällig"], what="branch_lobeda")
check.that(
    branch["Fällig"].dtype.kind == "M",
    L(
        "In `branch_lobeda` ist `Fällig` kein Zeitpunkt. Benutzt Ihre Funktion ihren Parameter "
        "`dates`?",
        "In `branch_lobeda`, `Fällig` is not a point in time. Does your function use its "
        "parameter `dates`?",
    ),
)
### BEGIN HIDDEN TESTS
check.table(branch, rows=4024, dtypes={"Titel": "text"}, what="branch_lobeda")
check.equal(branch["Fällig"].iloc[0], pd.Timestamp("2024-04-30"), what="Fällig")
check.equal(branch["Fällig"].isna().sum(), 0, what="Fällig")
### END HIDDEN TESTS
check.passed(
    L(
        "Umlaute, Beträge und Datumsangaben stimmen, und die nächste Mail kostet Sie eine Zeile.",
        "Umlauts, amounts and dates are right, and the next e-mail will take you one line.",
    )
)

# %% [markdown] lang="de"
r"""
## Zum Schluss: frische Daten

NAOme, der kleine Roboter der Bücherei, bringt auch Menschen an die Theke: Wer zu einer Vorführung will, fragt dort nach dem Raum. In den Ausleihen steht davon nichts. Jede Zeile der nächsten Tabelle ist ein **Termin** mit NAOme; `group_size` sagt, wie viele Menschen dabei waren. Wer dabei war, wird nicht festgehalten, und das ist Absicht.
"""

# %% [markdown] lang="en"
r"""
## Finally: fresh data

NAOme, the library’s small robot, brings people to the desk too: those who want to see a demonstration ask there for the room. None of this appears in the loans. Each row of the next table is a **session** with NAOme; `group_size` says how many people took part. Who took part is not recorded, and that is on purpose.
"""

# %%
sessions = library.robot_sessions
sessions.head(3)

# %% [markdown] lang="de"
r"""
### Aufgabe 12 · NAOmes Samstage

Schreiben Sie `saturday_share(sessions)`. Die Funktion gibt zurück, welcher Anteil der **Teilnahmen** (nicht der Termine) auf Samstage fällt: eine Zahl zwischen 0 und 1, nicht gerundet. Bei einer Tabelle, deren Termine alle an anderen Tagen liegen, ist das 0.
"""

# %% [markdown] lang="en"
r"""
### Exercise 12 · NAOme’s Saturdays

Write `saturday_share(sessions)`. The function returns the share of the **participations** (not of the sessions) that falls on Saturdays: a number between 0 and 1, not rounded. For a table whose sessions all lie on other days this is 0.
"""


# %% role="solution" grade_id="robot-saturdays"
def saturday_share(sessions):
    ### BEGIN SOLUTION
    is_saturday = sessions["date"].dt.day_of_week == 5
    on_saturdays = sessions[is_saturday]["group_size"].sum()
    return on_saturdays / sessions["group_size"].sum()
    ### END SOLUTION


# %% [markdown] role="hints" grade_id="robot-saturdays" lang="de"
r"""
Wofür steht eine Zeile, und wonach ist gefragt? Beides ist hier nicht dasselbe.

---

Ein Termin mit dreißig Menschen soll dreißigmal zählen. Bilden Sie die Maske für Samstag, zählen Sie `group_size` in den ausgewählten Zeilen zusammen, und teilen Sie durch die Summe aller Zeilen.

---

```python
is_saturday = sessions["date"].dt.day_of_week == ...
on_saturdays = sessions[...]["group_size"].sum()
return on_saturdays / ...
```
"""

# %% [markdown] role="hints" grade_id="robot-saturdays" lang="en"
r"""
What does a row stand for, and what does the task ask for? Here the two are not the same.

---

A session with thirty people should count thirty times. Make the mask for Saturday, add up `group_size` in the selected rows, and divide by the sum of all rows.

---

```python
is_saturday = sessions["date"].dt.day_of_week == ...
on_saturdays = sessions[...]["group_size"].sum()
return on_saturdays / ...
```
"""

# %% role="tests" grade_id="robot-saturdays-tests" points=3
robot_share = check.call(saturday_share, sessions)
check.number(robot_share, "saturday_share(sessions)", between=(0, 1))
check.that(
    abs(robot_share - 0.37) > 0.001,
    L(
        "Das ist der Anteil der Termine. Gefragt ist, wie viele Menschen teilnahmen; das steht in "
        "`group_size`.",
        "That is the share of the sessions. The task is about how many people took part; that is "
        "in `group_size`.",
    ),
)
check.that(
    robot_share > 0,
    L(
        "Ihre Funktion findet keinen einzigen Samstag. Gezählt wird von Montag (0) an.",
        "Your function does not find a single Saturday. Counting starts with Monday (0).",
    ),
)
check.that(
    abs(robot_share - 0.5547) > 0.001,
    L(
        "Sie teilen durch die Teilnahmen an den anderen Tagen. Bei einem Anteil steht das Ganze "
        "im Nenner, die Samstage eingeschlossen.",
        "You divide by the participations on the other days. In a share the whole is the "
        "denominator, Saturdays included.",
    ),
)
check.close(robot_share, 0.3568, abs_=0.0001, what="saturday_share(sessions)")
### BEGIN HIDDEN TESTS
plan = pd.DataFrame(
    {
        "date": pd.to_datetime(["2025-03-01", "2025-03-02", "2025-03-08", "2025-03-10"]),
        "group_size": [30, 10, 6, 14],
    }
)
check.close(
    check.call(saturday_share, plan),
    0.6,
    what=L("vier andere Termine", "four other sessions"),
)
check.close(
    check.call(saturday_share, plan.iloc[[1, 3]]),
    0.0,
    what=L("Termine ohne Samstag", "sessions without a Saturday"),
)
### END HIDDEN TESTS
check.passed(
    L(
        "Neue Tabelle, neue Beobachtungseinheit, dieselben Handgriffe. Gut ein Drittel der "
        "Teilnahmen fällt auf einen Samstag.",
        "A new table, a new unit of observation, the same steps. A good third of the "
        "participations fall on a Saturday.",
    )
)

# %% role="guard"
is_saturday = sessions["date"].dt.day_of_week == 5
assert round(is_saturday.mean(), 4) == 0.37
assert round(robot_share, 4) == 0.3568
assert round(robot_share / (1 - robot_share), 4) == 0.5547

# %% [markdown] lang="de"
r"""
## Die Entscheidung

Donnerstag, halb neun. Diese Zahlen liegen auf dem Tisch. Einige haben Sie selbst berechnet, die anderen entstehen mit denselben Schritten.

| Servicetheke | altes Haus (8 Samstage) | neues Haus (39 Samstage) |
|---|---:|---:|
| Öffnungsstunden am Samstag | 3 | 7 |
| Anteil der Theke an den Ausleihen im Haupthaus, samstags | 66 % | 21 % |
| Besuche je Öffnungsstunde, samstags | 274 | 46 |
| Besuche je Öffnungsstunde, Dienstag bis Freitag | 63 | 22 |
| Besetzung der Theke (Personen), immer | 2 | 2 |

Die Besuche sind aus der Stichprobe hochgerechnet. Im neuen Haus beginnt der Samstag ruhig, mit etwa 25 Besuchen zwischen 10 und 11 Uhr, und erreicht zwischen 14 und 15 Uhr etwa 60.

An den 274 bleibt die Runde hängen. Das sind fast fünf Besuche je Minute; zu zweit blieben für jeden Besuch 26 Sekunden. So schnell geht es nur, wenn ein Besuch oft bloß ein Scan ist, und Rückgaben und Fragen kamen noch dazu: Sie stehen nicht in den Daten. „Wenn zwei 274 geschafft haben, genügt für 46 eine Person“, sagt die andere Hälfte des Tisches. „Die Scans macht jetzt der Automat“, sagt Jonas Wendt. „Zu uns kommen die, bei denen es länger dauert.“

### Aufgabe 13 · Ihre Empfehlung

Schreiben Sie Katrin Vogelsang in **drei bis vier Sätzen**, was Sie empfehlen: zwei Leute, eine Person oder etwas dazwischen. Mehr als eine Antwort ist vertretbar; es kommt auf die Begründung an. Nennen Sie mindestens zwei Zahlen mit ihrem Bezug, sagen Sie, was gezählt wurde, und nennen Sie eine Grenze der Daten, die für diese Entscheidung wichtig ist. Der erste Satz ist angefangen.
"""

# %% [markdown] lang="en"
r"""
## The decision

Thursday, half past eight. These numbers are on the table. Some of them you have computed yourself, and the others follow from the same steps.

| service desk | old house (8 Saturdays) | new house (39 Saturdays) |
|---|---:|---:|
| opening hours on Saturday | 3 | 7 |
| share of the desk in all main-house loans, Saturdays | 66% | 21% |
| visits per opening hour, Saturdays | 274 | 46 |
| visits per opening hour, Tuesday to Friday | 63 | 22 |
| people behind the desk, at all times | 2 | 2 |

The visits are scaled up from the sample. In the new house Saturday begins quietly, with about 25 visits between 10 and 11 am, and reaches about 60 between 2 and 3 pm.

The meeting gets stuck on the 274. That is almost five visits a minute; with two people, that left 26 seconds for each visit. It can be done that fast only if a visit is often just a scan, and returns and questions came on top: they are not in the data. “Two people coped with 274, so one can cope with 46,” says the other half of the table. “The machine does the scans now,” says Jonas Wendt. “The ones who come to us are the ones who take longer.”

### Exercise 13 · Your recommendation

Write to Katrin Vogelsang in **three to four sentences** what you recommend: two people, one person, or something in between. More than one answer can be defended; the reasons matter. Give at least two numbers and say what they refer to, say what was counted, and name one limit of the data that matters for this decision. The first sentence is begun for you.
"""


# %% role="guard"
def _desk_figures(first, last, weekdays, hours):
    # Independent of the exercises: everything from the tables of the data set.
    days = calendar[calendar["is_open"] & calendar["date"].between(first, last)]
    count = days["date"].dt.day_of_week.isin(weekdays).sum()
    rows = loans[loans["loaned_at"].between(first, f"{last} 23:59")]
    rows = rows[rows["channel"].isin(["desk", "self"])]
    rows = rows[rows["loaned_at"].dt.day_of_week.isin(weekdays)]
    visits = rows[rows["channel"] == "desk"].drop_duplicates(["patron_id", "loaned_at"])
    share = (rows["channel"] == "desk").mean()
    return round(100 * share), round(10 * len(visits) / (count * hours)), count


_OLD, _NEW = ("2024-01-01", "2024-03-24"), ("2024-03-25", "2024-12-31")
assert _desk_figures(*_OLD, [5], 3) == (66, 274, 8)
assert _desk_figures(*_NEW, [5], 7) == (21, 46, 39)
assert _desk_figures(*_OLD, [1, 2, 3, 4], 9)[1] == 63
assert _desk_figures(*_NEW, [1, 2, 3, 4], 9)[1] == 22
# The arithmetic of the story: visits per minute, and seconds per visit for two people.
assert 4.5 < 274 / 60 < 5
assert round(2 * 60 * 60 / 274) == 26

# %% [markdown] role="rubric" grade_id="recommendation" lang="de"
r"""
- 1: Spricht eine klare Empfehlung aus, nach der sich ein Dienstplan machen lässt. Welche, bleibt Ihnen überlassen.
- 2: Stützt sie auf mindestens zwei richtige Zahlen mit Einheit und Bezug (je Stunde, altes oder neues Haus, welcher Tag); nicht auf den Anteil allein. „Zwei haben 274 geschafft, also genügt bei 46 eine Person“ gilt ebenso wie das Gegenargument: Die 274 waren oft nur Scans, und was heute zur Theke kommt, kann länger dauern.
- 1: Sagt, was gezählt wurde: Besuche, bei denen ausgeliehen wurde, hochgerechnet aus einem Zehntel.
- 1: Nennt eine Grenze der Daten, die für diese Entscheidung wichtig ist, etwa Arbeit ohne Ausleihe, die Stellvertretergröße oder den Stichprobenumfang.
- 1: Schreibt für die Empfängerin: drei bis vier Sätze, keine Spaltennamen, keine Angaben über einzelne Menschen.
"""

# %% [markdown] role="rubric" grade_id="recommendation" lang="en"
r"""
- 1: Makes a clear recommendation that shifts can be planned by. Which one is up to you.
- 2: Supports it with at least two correct numbers with their unit and what they refer to (per hour, old or new house, which day); not with the share alone. “Two people coped with 274, so one is enough for 46” counts, and so does the counter-argument: the 274 were often just scans, and those who come to the desk today may take longer.
- 1: Says what was counted: visits with a loan, scaled up from one tenth.
- 1: Names a limit of the data that matters for this decision, such as work without a loan, the proxy, or the size of the sample.
- 1: Writes for the recipient: three to four sentences, no column names, nothing about single people.
"""

# %% [markdown] role="manual" grade_id="recommendation" points=6 lang="de"
r"""
Liebe Frau Vogelsang, für den Samstag empfehle ich

<!-- ### BEGIN SOLUTION -->
zwei Leute von 12 bis 17 Uhr und davor eine Person, erst einmal für acht Wochen. Im neuen Haus kommen samstags etwa 46 Besuche je Öffnungsstunde an die Theke, in der ersten Stunde 25 und am frühen Nachmittag 60; im alten waren es 274, und die haben zwei Leute geschafft. Gezählt habe ich Besuche, bei denen an der Theke ausgeliehen wurde, hochgerechnet aus einem Zehntel der Daten. Rückgaben und Fragen stehen nicht darin, und was heute noch zur Theke kommt, dauert vermutlich länger als früher ein Scan; deshalb gehe ich nachmittags nicht auf eine Person herunter, ehe wir an vier Samstagen eine Strichliste geführt haben.
<!-- ### END SOLUTION -->
"""

# %% [markdown] role="manual" grade_id="recommendation" points=6 lang="en"
r"""
Dear Ms Vogelsang, for Saturdays I recommend

<!-- ### BEGIN SOLUTION -->
two people from noon to 5 pm and one before that, for eight weeks to begin with. In the new house about 46 visits per opening hour come to the desk on Saturdays, 25 in the first hour and 60 in the early afternoon; in the old one there were 274, and two people coped with them. I counted visits in which something was borrowed at the desk, scaled up from one tenth of the data. Returns and questions are not among them, and those who still come to the desk probably take longer than a scan used to; so I would not go down to one person in the afternoon before we have kept a tally on four Saturdays.
<!-- ### END SOLUTION -->
"""

# %% [markdown] lang="de"
r"""
## Was Sie mitnehmen

Die erste Frage an eine Tabelle lautet: Wofür steht eine Zeile? Eine Frage aus dem Alltag wird zur Datenfrage, wenn zu jedem ihrer Wörter eine Spalte, ein Wert oder eine Rechnung gehört. Wo das nicht geht, nimmt man eine Stellvertretergröße und sagt es dazu. Masken wählen aus, ihr Mittelwert ist ein Anteil, und zu jedem Anteil gehört die Frage „wovon?“. Fehlende Werte fallen bei Vergleichen still heraus, und im Monatsbericht fehlt der letzte Tag, wenn die obere Grenze nur ein Datum ist. Deutsche Exporte brauchen fünf Angaben, dann stimmen sie.

**Morgen bei der Arbeit:** Nehmen Sie einen CSV-Export, den Sie ohnehin regelmäßig bekommen. Kopieren Sie `import pandas as pd` und Ihre Funktion `read_german` in ein neues Notebook, lesen Sie den Export damit ein, sehen Sie sich `dtypes`, `shape` und `describe()` an, und schreiben Sie einen einzigen Satz auf: „Eine Zeile ist …“ Fragen Sie dann die Person, von der die Datei kommt, ob der Satz stimmt.

**Weiter geht es** in einer späteren Lektion mit dem Bereinigen von Daten. Dort reparieren Sie, worüber wir heute hinweggegangen sind.
"""

# %% [markdown] lang="en"
r"""
## What you take away

The first question to a table is: what does a row stand for? An everyday question becomes a data question when each of its words has a column, a value or a calculation. Where that is impossible, you use a proxy and say so. Masks select, their mean is a share, and every share raises the question “of what?”. Missing values quietly drop out of comparisons, and the last day drops out of a monthly report when the upper limit is only a date. German exports need five settings, and then they come out right.

**At work tomorrow:** take a CSV export that you get regularly anyway. Copy `import pandas as pd` and your function `read_german` into a new notebook, read the export with it, look at `dtypes`, `shape` and `describe()`, and write down a single sentence: “A row is …” Then ask the person who sent you the file whether the sentence is true.

**Next** comes cleaning data, in a later lesson. There you repair what we passed over today.
"""
