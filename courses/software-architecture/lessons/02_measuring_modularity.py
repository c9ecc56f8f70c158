# %% [raw] role="head"
r"""
title = { de = "Modularität messen", en = "Measuring modularity" }
level = "intermediate"
minutes = { teaching = 34, practice = 62 }
prerequisites = ["data-analysis/01-asking-tables"]
data = ["import_graph"]
frameworks = ["iSAQB CPSA-F 2025.1: LG 03-04", "iSAQB CPSA-F 2025.1: LG 03-06", "iSAQB CPSA-F 2025.1: LG 05-02", "iSAQB CPSA-F 2025.1: LG 05-03"]

[[objectives]]
level = "R1"
de = "Aus einer Tabelle von Importen für jedes Modul Ca, Ce und die Instabilität berechnen und sagen, was sie bedeuten."
en = "Compute Ca, Ce and instability for each module from a table of imports, and say what they mean."

[[objectives]]
level = "R1"
de = "Berechnen, wie weit eine Änderung reicht, und Importkreise finden."
en = "Compute how far a change reaches, and find import cycles."

[[objectives]]
level = "R1"
de = "Einen Schichtvertrag als Funktion schreiben, die jeden verletzenden Import nennt, und ihn im Team einführen."
en = "Write a layer contract as a function that names each offending import, and introduce it in a team."

[[objectives]]
level = "R2"
de = "Eigene Werte mit wirklichen Paketen vergleichen, ohne auf Tests, Typen und Zielwerte hereinzufallen."
en = "Compare your own values with real packages without falling for tests, types and targets."

[[objectives]]
level = "R2"
de = "Begründet entscheiden, welche Abhängigkeit zuerst umgekehrt wird, und wie."
en = "Decide with reasons which dependency to invert first, and how."
"""

# %%
import matplotlib.pyplot as plt
import pandas as pd

from werkstadt_edu import check, datasets, language, picture
from werkstadt_edu.support import hint, solution

language.use(L("de", "en"))

graph = datasets.load("import_graph")
# de: Alle Namen beginnen mit „jdw_platform.“; das lassen wir weg.
# en: All names begin with "jdw_platform."; we leave that out.
edges = graph.jdw_edges.apply(lambda names: names.str.removeprefix("jdw_platform."))
modules = graph.jdw_modules.assign(
    module=graph.jdw_modules["module"].str.removeprefix("jdw_platform.")
)
names = list(modules["module"])

# %% [markdown] lang="de"
r"""
## Der Fall: eine Änderung, drei Ausfälle

Montag, Viertel nach sieben. Auf der Datenplattform der Stadt gehen keine Bestätigungsmails mehr hinaus, die Gebäudeleittechnik meldet keine Raumtemperaturen, und anmelden kann sich auch niemand. Um neun ist die Ursache gefunden: Tobias Raue hat am Freitag den Zwischenspeicher für Wetterdaten umgebaut, das Modul `adapters.cache`. „Den benutzen doch nur das Wetter und ein Hilfsmodul“, sagt er. Das hatte auch die Kollegin gedacht, die seine Änderung durchgesehen hat.

Miriam Hollstein leitet das Plattformteam. „Schuldige suche ich nicht“, sagt sie und dreht sich zu Ihnen um; Sie sind für die Architektur zuständig. „Bis Donnerstag möchte ich zwei Dinge. Zahlen, die zeigen, wo bei uns was an wem hängt. Und eine Regel, die auch dann noch gilt, wenn wir alle im Urlaub sind.“

*Plattform, Personen und Vorfall sind erfunden. Wirklich sind die Python-Pakete, mit denen wir ab Abschnitt 5 vergleichen.*

### Ein erster Blick

Führen Sie zuerst die Zelle ganz oben aus (Umschalt + Eingabe), dann die nächste. Sie zeichnet die Module, mit denen die Plattform die Außenwelt anbindet. Ein Pfeil von X nach Y heißt: **X importiert Y**, X braucht Y also, um zu laufen.
"""

# %% [markdown] lang="en"
r"""
## The case: one change, three failures

Monday, a quarter past seven. The city’s data platform has stopped sending confirmation mails, the building control system reports no room temperatures, and nobody can log in. By nine the cause is found: on Friday Tobias Raue rebuilt the cache for weather data, the module `adapters.cache`. “But only the weather and one helper use that,” he says. The colleague who reviewed his change had thought so too.

Miriam Hollstein heads the platform team. “I’m not looking for somebody to blame,” she says and turns to you; architecture is your job. “I’d like two things by Thursday. Figures that show what depends on what. And a rule that still holds when we are all on holiday.”

*The platform, the people and the incident are invented. The Python packages that we compare with from section 5 on are real.*

### A first look

First run the cell at the very top (Shift + Enter), then the next one. It draws the modules that connect the platform with the outside world. An arrow from X to Y means: **X imports Y**, so X needs Y in order to run.
"""

# %% tags=["hide-input"]
# de: Ein Bild: Führen Sie diese Zelle aus. Den Code müssen Sie nicht lesen.
# en: A picture: run this cell. You need not read the code.
places = {
    "mail": (0, 2.2),
    "auth_provider": (0, 1.1),
    "glt": (0, 0),
    "retry": (2.2, 1.4),
    "weather": (2.2, 2.6),
    "cache": (4.4, 2.2),
    "metrics": (4.4, 0.6),
    "history_db": (6.6, 1.1),
    "mqtt": (6.6, 0),
    "holidays": (6.6, 2.4),
}
failed, changed = ["mail", "auth_provider", "glt"], ["cache"]
figure, axes = plt.subplots(figsize=(7.6, 3.4))
for importer, imported in edges.itertuples(index=False):
    start, end = importer.removeprefix("adapters."), imported.removeprefix("adapters.")
    if start in places and end in places and "adapters." in importer and "adapters." in imported:
        axes.annotate(
            "",
            xy=places[end],
            xytext=places[start],
            arrowprops={"arrowstyle": "-|>", "color": "#555555", "shrinkA": 13, "shrinkB": 13},
        )
for name, (x, y) in places.items():
    marker, color = "o", "#56B4E9"
    if name in failed:
        marker, color = "X", "#D55E00"
    if name in changed:
        marker, color = "s", "#E69F00"
    axes.scatter(x, y, s=190, marker=marker, color=color, edgecolor="black", zorder=3)
    shift = -19 if name in ("retry", "metrics") else 11
    axes.annotate(
        name, (x, y), xytext=(0, shift), textcoords="offset points", ha="center", fontsize=9
    )
axes.scatter(
    [], [], s=90, marker="s", color="#E69F00", edgecolor="black", label=L("geändert", "changed")
)
axes.scatter(
    [], [], s=90, marker="X", color="#D55E00", edgecolor="black", label=L("ausgefallen", "failed")
)
axes.scatter(
    [], [], s=90, marker="o", color="#56B4E9", edgecolor="black", label=L("sonstige", "others")
)
axes.legend(loc="lower center", ncol=3, frameon=False, bbox_to_anchor=(0.5, -0.16))
axes.set_title(L("Importe zwischen den Adaptern", "Imports between the adapters"))
axes.set_ylim(-0.4, 3.1)
axes.set_xlim(-0.9, 7.5)
axes.axis("off")
picture.show(
    axes,
    alt=L(
        "Zehn Module mit Pfeilen vom importierenden zum importierten. Geändert: cache. "
        "Ausgefallen: mail, auth_provider, glt. mail und auth_provider importieren retry; glt "
        "importiert retry und metrics; weather importiert retry und cache; retry importiert "
        "cache, cache importiert metrics, metrics importiert retry; history_db und mqtt "
        "importieren metrics. holidays hat keinen Pfeil.",
        "Ten modules with arrows from the importing to the imported one. Changed: cache. Failed: "
        "mail, auth_provider, glt. mail and auth_provider import retry; glt imports retry and "
        "metrics; weather imports retry and cache; retry imports cache, cache imports metrics, "
        "metrics imports retry; history_db and mqtt import metrics. holidays has no arrow.",
    ),
)

# %% role="guard"
_inner = edges[
    edges["importer"].str.startswith("adapters.") & edges["imported"].str.startswith("adapters.")
]
_drawn = {
    (a.removeprefix("adapters."), b.removeprefix("adapters."))
    for a, b in _inner.itertuples(index=False)
}
assert _drawn == {
    ("mail", "retry"),
    ("auth_provider", "retry"),
    ("glt", "retry"),
    ("glt", "metrics"),
    ("weather", "retry"),
    ("weather", "cache"),
    ("retry", "cache"),
    ("cache", "metrics"),
    ("metrics", "retry"),
    ("history_db", "metrics"),
    ("mqtt", "metrics"),
}
assert set(edges.loc[edges["imported"] == "adapters.cache", "importer"]) == {
    "adapters.retry",
    "adapters.weather",
}

# %% [markdown] lang="de"
r"""
### Aufgabe 1 · Das Bild lesen

Welcher Satz ist durch das Bild gedeckt?

- **A** `cache` wird von `mail`, `auth_provider` und `glt` importiert, denn diese drei sind ausgefallen.
- **B** `cache` wird von zwei Modulen direkt importiert, und keines davon ist unter den dreien, die ausgefallen sind.
- **C** Wer `mail` ändert, muss bei `retry` mit Folgen rechnen, denn der Pfeil zeigt von `mail` auf `retry`.
- **D** `holidays` kann man ohne jedes Risiko ändern, denn zu diesem Modul führt kein Pfeil.

Setzen Sie in der nächsten Zelle statt `...` den Buchstaben in Anführungszeichen ein, zum Beispiel `"A"`. Erst Ihre Zelle ausführen, dann die Prüfung darunter. Die Zelle mit `hint` gibt bei jedem Ausführen einen weiteren Hinweis.
"""

# %% [markdown] lang="en"
r"""
### Exercise 1 · Reading the picture

Which sentence does the picture support?

- **A** `cache` is imported by `mail`, `auth_provider` and `glt`, because these three have failed.
- **B** `cache` is imported directly by two modules, and neither of them is among the three that failed.
- **C** If you change `mail`, you have to expect effects in `retry`, because the arrow points from `mail` to `retry`.
- **D** `holidays` can be changed without any risk, because no arrow leads to that module.

In the next cell, replace `...` with the letter in quotation marks, for example `"A"`. Run your cell first, then the check below it. The cell with `hint` gives one more hint each time you run it.
"""

# %% role="solution" grade_id="mod-read-picture"
supported = (
    ### BEGIN SOLUTION
    "B"
    ### END SOLUTION
)

# %% [markdown] role="hints" grade_id="mod-read-picture" lang="de"
r"""
Legen Sie den Finger auf `cache` und suchen Sie die Pfeilspitzen, die dort ankommen.

---

Der Pfeil geht vom Modul, das braucht, zu dem, das gebraucht wird. Eine Änderung wirkt gegen die Pfeilrichtung. Und das Bild zeigt nur einen Ausschnitt der Plattform.

---

A verwechselt Folge und Import, C die Richtung, D den Ausschnitt mit dem Ganzen.
"""

# %% [markdown] role="hints" grade_id="mod-read-picture" lang="en"
r"""
Put your finger on `cache` and look for the arrowheads that arrive there.

---

The arrow goes from the module that needs to the one that is needed. A change works against the direction of the arrow. And the picture shows only part of the platform.

---

A mixes up effect and import, C the direction, D the part and the whole.
"""

# %% role="tests" grade_id="mod-read-picture-tests" points=1
check.choice(
    supported,
    "B",
    {
        "A": L(
            "Von keinem der drei führt ein Pfeil zu `cache`. Dass sie ausgefallen sind, muss also "
            "einen anderen Grund haben als einen direkten Import.",
            "None of the three has an arrow to `cache`. So something other than a direct import must "
            "have made them fail.",
        ),
        "B": "",
        "C": L(
            "Umgekehrt: `mail` braucht `retry`. Ändert sich `retry`, kann `mail` ausfallen. Von "
            "einer Änderung an `mail` merkt `retry` nichts.",
            "The other way round: `mail` needs `retry`. If `retry` changes, `mail` may fail. "
            "`retry` does not notice a change in `mail`.",
        ),
        "D": L(
            "Das Bild zeigt nur Importe zwischen Adaptern. Ob ein Modul von anderswo `holidays` "
            "importiert, ist darauf nicht zu sehen.",
            "The picture shows only imports between adapters. Whether a module from elsewhere "
            "imports `holidays` cannot be seen in it.",
        ),
    },
    what="supported",
)
check.passed(
    L(
        "Pfeile lesen, Richtung beachten, den Ausschnitt nicht für das Ganze halten: Damit sind "
        "Sie weiter als am Freitag das ganze Team.",
        "Read the arrows, mind the direction, do not take the part for the whole: that puts you "
        "ahead of where the whole team was on Friday.",
    )
)

# %% [markdown] lang="de"
r"""
Tobias Raue und seine Kollegin haben nachgesehen, wer `cache` direkt importiert: `weather` und `retry`. Was hinter `retry` noch kommt, haben sie nicht gesehen. Bei zehn Modulen findet man das mit dem Finger. Die Plattform hat vierzig, und ein größeres System hat Hunderte. Also lassen wir rechnen.

## 1 · Wofür steht eine Zeile?

Raten Sie, ehe Sie die Zelle ausführen: Die Tabelle heißt `edges`, Kanten. Ist eine Zeile ein Modul, ein Aufruf oder eine Beziehung zwischen zwei Modulen?
"""

# %% [markdown] lang="en"
r"""
Tobias Raue and his colleague checked who imports `cache` directly: `weather` and `retry`. What lies behind `retry` they did not see. With ten modules you can trace that with a finger. The platform has forty, and a larger system has hundreds. So let the computer do it.

## 1 · What does a row stand for?

Guess before you run the cell: the table is called `edges`. Is a row a module, a call, or a relation between two modules?
"""

# %%
print(len(modules), len(edges))
edges.iloc[8:12]

# %% role="guard"
assert (len(modules), len(edges)) == (40, 95)
assert set(edges.iloc[8:12]["importer"]) == {"adapters.glt"}
assert edges.iloc[11]["imported"] == "services.booking"
assert not edges.duplicated().any()

# %% [markdown] lang="de"
r"""
Ein [Modul](term:module) (module) ist hier eine Python-Datei. `adapters.glt` liegt im Ordner `adapters` und bindet die Gebäudeleittechnik an. Die vier gezeigten Zeilen sagen: Dieses Modul importiert vier andere, zum Beispiel `services.booking`.

Eine Zeile ist also ein Paar: `importer` braucht `imported`. Wer solche Paare als Punkte und Pfeile zeichnet, hat einen [gerichteten Graphen](term:directed-graph) (directed graph); die Pfeile heißen dort Kanten (edges). Gelesen sind die Importe aus dem Quelltext. Wie oft das eine Modul das andere aufruft, steht nicht darin.

Für zwei Fragen genügt schon eine Maske. Worauf stützt sich `adapters.cache`, und wer stützt sich darauf?
"""

# %% [markdown] lang="en"
r"""
A [module](term:module) is a Python file here. `adapters.glt` lies in the folder `adapters` and connects the building control system. The four rows shown say: this module imports four others, `services.booking` for example.

So a row is a pair: `importer` needs `imported`. Draw such pairs as dots and arrows and you have a [directed graph](term:directed-graph); its arrows are called edges. The imports were read from the source code. How often one module calls the other is not recorded.

A mask is enough for two questions. What does `adapters.cache` depend on, and what depends on it?
"""

# %%
print(list(edges[edges["importer"] == "adapters.cache"]["imported"]))
print(list(edges[edges["imported"] == "adapters.cache"]["importer"]))

# %% [markdown] role="quiz" grade_id="mod-quiz-row" lang="de"
r"""
`edges` hat 95 Zeilen. Was dürfen Sie Miriam Hollstein sagen?

- [ ] Auf der Plattform ruft 95-mal ein Modul ein anderes auf.
  > Aufrufe sind nicht gezählt. Ein importiertes Modul kann in einer Stunde tausendmal aufgerufen werden oder nie.
- [ ] Im Quelltext der Plattform stehen 95 Zeilen mit `import`.
  > Ein Modul kann ein anderes an drei Stellen importieren und steht trotzdem nur einmal in der Tabelle. Importe fremder Pakete fehlen ganz.
- [x] Auf der Plattform gibt es 95 Paare von Modulen, in denen das eine das andere importiert.
  > Jedes Paar steht einmal da, und die Richtung gehört dazu.
- [ ] Auf der Plattform sind 95 Module voneinander abhängig.
  > Module gibt es 40. Eine Zeile ist eine Beziehung zwischen zweien, kein Modul.
"""

# %% [markdown] role="quiz" grade_id="mod-quiz-row" lang="en"
r"""
`edges` has 95 rows. What can you tell Miriam Hollstein?

- [ ] On the platform, a module calls another one 95 times.
  > Calls are not counted. An imported module may be called a thousand times an hour, or never.
- [ ] The platform’s source code contains 95 lines with `import`.
  > A module may import another one in three places and still appears in the table only once. Imports of other packages are missing altogether.
- [x] On the platform there are 95 pairs of modules in which one imports the other.
  > Each pair appears once, and its direction matters.
- [ ] On the platform, 95 modules depend on each other.
  > There are 40 modules. A row is a relation between two of them, not a module.
"""

# %% [markdown] lang="de"
r"""
### Aufgabe 2 · In welche Richtung?

Ein winziges System zum Üben, noch ohne Code. Führen Sie die Zelle aus.
"""

# %% [markdown] lang="en"
r"""
### Exercise 2 · Which direction?

A tiny system to practise on, without code for now. Run the cell.
"""

# %%
toy = pd.DataFrame(
    [
        ("screen", "report"),
        ("report", "store"),
        ("report", "clock"),
        ("alarm", "store"),
        ("store", "clock"),
        ("clock", "units"),
    ],
    columns=["importer", "imported"],
)
toy

# %% [markdown] lang="de"
r"""
Tragen Sie zwei Mengen von Namen ein, in geschweiften Klammern und Anführungszeichen, etwa `{"units", "screen"}`:

- `needed`: die Module, die `store` **direkt** importiert;
- `at_risk`: die Module, bei denen Sie **direkt** nachsehen müssen, wenn `store` sich ändert.
"""

# %% [markdown] lang="en"
r"""
Fill in two sets of names, in curly brackets and quotation marks, such as `{"units", "screen"}`:

- `needed`: the modules that `store` imports **directly**;
- `at_risk`: the modules that you have to check **directly** when `store` changes.
"""

# %% role="solution" grade_id="mod-direction"
needed = (
    ### BEGIN SOLUTION
    {"clock"}
    ### END SOLUTION
)
at_risk = (
    ### BEGIN SOLUTION
    # de: Eine Änderung läuft gegen die Pfeile: zu denen, die store importieren.
    # en: A change runs against the arrows: to those that import store.
    {"report", "alarm"}
    ### END SOLUTION
)

# %% [markdown] role="hints" grade_id="mod-direction" lang="de"
r"""
In welcher Spalte muss `store` stehen, damit die Zeile sagt, was `store` braucht?

---

Für `needed` suchen Sie `store` in der Spalte `importer` und lesen rechts ab. Für `at_risk` suchen Sie es in `imported` und lesen links ab.

---

Eine Zeile zählt für `needed`, zwei zählen für `at_risk`.
"""

# %% [markdown] role="hints" grade_id="mod-direction" lang="en"
r"""
Which column must contain `store` for the row to say what `store` needs?

---

For `needed`, look for `store` in the column `importer` and read off the right side. For `at_risk`, look for it in `imported` and read off the left side.

---

One row counts for `needed`, two count for `at_risk`.
"""

# %% role="tests" grade_id="mod-direction-tests" points=2
check.attempted(needed, at_risk)
for given, title in ((needed, "needed"), (at_risk, "at_risk")):
    check.that(
        not isinstance(given, (str, dict)) and hasattr(given, "__iter__"),
        L(
            f"`{title}` ist keine Menge. Setzen Sie auch einen einzelnen Namen in geschweifte "
            "Klammern.",
            f"`{title}` is not a set. Put even a single name into curly brackets.",
        ),
    )
_down = set(toy[toy["importer"] == "store"]["imported"])
_up = set(toy[toy["imported"] == "store"]["importer"])
_unknown = (set(needed) | set(at_risk)) - set(toy["importer"]) - set(toy["imported"])
check.that(
    not _unknown,
    L(
        "Ein Name kommt in `toy` nicht vor. Ist er richtig geschrieben?",
        "One name does not occur in `toy`. Is it spelled correctly?",
    ),
)
check.that(
    not (set(needed) == _up and set(at_risk) == _down),
    L(
        "Die beiden Mengen sind vertauscht: `importer` braucht `imported`, nicht umgekehrt.",
        "The two sets are swapped: `importer` needs `imported`, not the other way round.",
    ),
)
check.that(
    "store" not in set(needed) | set(at_risk),
    L(
        "`store` selbst gehört in keine der beiden Mengen.",
        "`store` itself belongs in neither set.",
    ),
)
check.that(
    "screen" not in at_risk and "units" not in needed,
    L(
        "Gefragt ist nur der direkte Schritt. `screen` und `units` hängen über ein anderes Modul "
        "mit `store` zusammen.",
        "Only the direct step is asked for. `screen` and `units` are connected with `store` "
        "through another module.",
    ),
)
check.that(
    set(needed) == _down,
    L(
        "`needed` stimmt noch nicht: Suchen Sie die Zeilen, in denen `store` importiert.",
        "`needed` is not right yet: look for the rows in which `store` does the importing.",
    ),
)
check.that(
    set(at_risk) == _up,
    L(
        "`at_risk` stimmt noch nicht: Suchen Sie alle Zeilen, in denen `store` importiert wird.",
        "`at_risk` is not right yet: look for all rows in which `store` is imported.",
    ),
)
check.passed(
    L(
        "Braucht und gebraucht werden: zwei Richtungen, zwei Fragen.",
        "Needing and being needed: two directions, two questions.",
    )
)

# %% [markdown] lang="de"
r"""
## 2 · Kopplung zählen

Welches der 40 Module wird wohl am häufigsten importiert? Legen Sie sich fest: etwas Fachliches wie die Buchung, etwas Technisches wie die Uhr, oder etwas ganz Unscheinbares?
"""

# %% [markdown] lang="en"
r"""
## 2 · Counting coupling

Which of the 40 modules do you think is imported most often? Make up your mind: something from the business like the bookings, something technical like the clock, or something quite inconspicuous?
"""

# %%
edges["imported"].value_counts().head(4)

# %% role="guard"
_ca = edges["imported"].value_counts()
assert set(_ca.head(2).index) == {"domain.errors", "domain.readings"}
assert list(_ca.head(4)) == [9, 9, 8, 5]
assert len(_ca) == 32

# %% [markdown] lang="de"
r"""
Die Fehlerklassen und die Messwerte, je neunmal. Wie stark Module aneinander hängen, heißt [Kopplung](term:coupling) (coupling), und man zählt sie in beide Richtungen ([Ca und Ce](term:afferent-efferent)):

| Größe | gezählt wird | die Frage dahinter |
|---|---|---|
| **Ca**, afferente (hineinführende) Kopplung, *fan-in* | von wie vielen Modulen wird es importiert? | Wer leidet, wenn ich mich ändere? |
| **Ce**, efferente (hinausführende) Kopplung, *fan-out* | wie viele Module importiert es? | Wessen Änderungen treffen mich? |

Eine Falle steckt in `value_counts`: Es zählt nur, was vorkommt. Wer nirgends importiert wird, fehlt, statt mit 0 dazustehen. `reindex` legt eine Liste von Namen darüber und füllt die Lücken:
"""

# %% [markdown] lang="en"
r"""
The error classes and the readings, nine times each. How strongly modules depend on each other is called [coupling](term:coupling), and it is counted in both directions ([Ca and Ce](term:afferent-efferent)):

| figure | what is counted | the question behind it |
|---|---|---|
| **Ca**, afferent (incoming) coupling, *fan-in* | how many modules import it? | Who suffers when I change? |
| **Ce**, efferent (outgoing) coupling, *fan-out* | how many modules does it import? | Whose changes hit me? |

There is a trap in `value_counts`: it counts only what occurs. A module that is imported nowhere is missing instead of being listed with 0. `reindex` lays a list of names over it and fills the gaps:
"""

# %%
some = ["adapters.cache", "adapters.mail"]
print(edges["imported"].value_counts().reindex(some, fill_value=0))

# %% [markdown] lang="de"
r"""
Aus beiden Zahlen macht Robert C. Martin eine dritte, die [Instabilität](term:instability) (instability): *I = Ce / (Ca + Ce)*, eine Zahl zwischen 0 und 1. Gedacht war sie 1994 für ganze Pakete, für einzelne Module geht es genauso.

- **I = 0**: alle Pfeile kommen an. Das Modul braucht niemanden, aber andere brauchen es. Martin nennt es stabil. Das heißt *schwer zu bewegen*, nicht *gut*.
- **I = 1**: alle Pfeile gehen hinaus. Niemand merkt, wenn es sich ändert, aber jede fremde Änderung kann es treffen.

### Aufgabe 3 · Ca, Ce und I

Ergänzen Sie `coupling(edges, names)` an zwei Stellen. Die Funktion gibt eine Tabelle mit einer Zeile je Name in `names` zurück (die Namen sind der Index) und drei Spalten: `ca`, `ce` und `instability`, nicht gerundet. Wer nichts importiert, hat `ce` 0. Wer weder importiert noch importiert wird, hat als `instability` `NaN`; pandas macht das bei 0 durch 0 von selbst.
"""

# %% [markdown] lang="en"
r"""
From these two numbers Robert C. Martin makes a third one, [instability](term:instability): *I = Ce / (Ca + Ce)*, a number between 0 and 1. In 1994 it was meant for whole packages; for single modules it works just the same.

- **I = 0**: all arrows arrive. The module needs nobody, but others need it. Martin calls it stable. That means *hard to move*, not *good*.
- **I = 1**: all arrows go out. Nobody notices when it changes, but any change elsewhere can hit it.

### Exercise 3 · Ca, Ce and I

Complete `coupling(edges, names)` in two places. The function returns a table with one row per name in `names` (the names are the index) and three columns: `ca`, `ce` and `instability`, not rounded. A module that imports nothing has `ce` 0. A module that neither imports nor is imported has `NaN` as its `instability`; pandas gives that by itself for 0 divided by 0.
"""


# %% role="solution" grade_id="mod-coupling"
def coupling(edges, names):
    ca = edges["imported"].value_counts().reindex(names, fill_value=0)
    ce = (
        ### BEGIN SOLUTION
        edges["importer"].value_counts().reindex(names, fill_value=0)
        ### END SOLUTION
    )
    table = pd.DataFrame({"ca": ca, "ce": ce})
    return table.assign(
        instability=(
            ### BEGIN SOLUTION
            # de: Je Zeile gerechnet; 0 durch 0 wird NaN, und das ist hier die ehrliche Antwort.
            # en: Computed row by row; 0 divided by 0 becomes NaN, here the honest answer.
            table["ce"] / (table["ca"] + table["ce"])
            ### END SOLUTION
        )
    )


# %% [markdown] role="hints" grade_id="mod-coupling" lang="de"
r"""
Die Zeile mit `ca` zählt, wie oft ein Modul importiert wird. Welche Spalte zählt, wie oft es selbst importiert?

---

`ce` ist gebaut wie `ca`, nur aus der anderen Spalte. Die Instabilität rechnet mit den Spalten von `table`, und die Summe im Nenner braucht Klammern.

---

```python
ce = edges[...].value_counts().reindex(names, fill_value=0)
instability=table["ce"] / (... + ...)
```
"""

# %% [markdown] role="hints" grade_id="mod-coupling" lang="en"
r"""
The line with `ca` counts how often a module is imported. Which column counts how often it imports?

---

`ce` is built like `ca`, only from the other column. Instability uses the columns of `table`, and the sum in the denominator needs brackets.

---

```python
ce = edges[...].value_counts().reindex(names, fill_value=0)
instability=table["ce"] / (... + ...)
```
"""

# %% role="tests" grade_id="mod-coupling-tests" points=3
counted = check.call(coupling, edges, names)
check.columns(counted, ["ca", "ce", "instability"], what="coupling(edges, names)")
check.attempted(*counted["ce"].head(1), *counted["instability"].head(1))
check.that(
    not counted["ce"].isna().any(),
    L(
        "In `ce` stehen Lücken (`NaN`) bei Modulen, die nichts importieren. `value_counts` lässt "
        "sie weg; füllen Sie mit 0 auf wie in der Zeile darüber.",
        "`ce` has gaps (`NaN`) for modules that import nothing. `value_counts` leaves them out; "
        "fill up with 0 as in the line above.",
    ),
)
check.that(
    len(counted) == len(names),
    L(
        "Die Tabelle hat nicht eine Zeile je Name in `names`.",
        "The table does not have one row per name in `names`.",
    ),
)
check.that(
    list(counted["ce"]) != list(counted["ca"]),
    L(
        "`ce` ist dasselbe wie `ca`. Für `ce` zählt, wie oft ein Modul in der anderen Spalte "
        "steht.",
        "`ce` is the same as `ca`. For `ce`, count how often a module appears in the other column.",
    ),
)
check.that(
    counted["ce"].sum() == len(edges),
    L(
        "Die Summe von `ce` muss die Zahl der Importe sein, denn jeder Import geht von genau "
        "einem Modul aus.",
        "The sum of `ce` has to be the number of imports, because each import starts from exactly "
        "one module.",
    ),
)
_booking = counted["instability"].get("services.booking")
check.number(_booking, L("instability von services.booking", "instability of services.booking"))
check.that(
    abs(_booking - 5 / 13) > 0.001,
    L(
        "Bei `services.booking` steht Ca im Zähler. Instabil macht, was man selbst importiert.",
        "For `services.booking`, Ca is in the numerator. What makes a module unstable is what it "
        "imports itself.",
    ),
)
check.that(
    abs(_booking - 8 / 5) > 0.001 and abs(_booking - (8 / 5 + 8)) > 0.001,
    L(
        "Der Nenner ist nicht Ca allein, sondern die Summe beider. Punkt vor Strich gilt auch "
        "hier: Die Summe braucht Klammern.",
        "The denominator is not Ca alone but the sum of both. Division comes before addition: the "
        "sum needs brackets.",
    ),
)
check.close(
    _booking,
    8 / 13,
    rel=1e-9,
    what=L("instability von services.booking", "instability of services.booking"),
)
check.that(
    counted["instability"].isna().sum() == 4,
    L(
        "Vier Module importieren nichts und werden nicht importiert. Für sie ist `NaN` gefragt: "
        "0 hieße „stabil“, und das wissen wir nicht.",
        "Four modules import nothing and are not imported. The task asks for `NaN` there: 0 would "
        "mean “stable”, and we do not know that.",
    ),
)
_small = check.call(coupling, toy, ["store", "clock"])
check.that(
    len(_small) == 2 and list(_small["ca"]) == [2, 2] and list(_small["ce"]) == [1, 1],
    L(
        "Mit der kleinen Tabelle `toy` und zwei Namen stimmt es nicht. Rechnet Ihre Funktion mit "
        "ihren Parametern `edges` und `names`?",
        "With the small table `toy` and two names it is not right. Does your function compute with "
        "its parameters `edges` and `names`?",
    ),
)
### BEGIN HIDDEN TESTS
_letters = pd.DataFrame(
    [("a", "b"), ("a", "c"), ("b", "c"), ("d", "c")], columns=["importer", "imported"]
)
_toy_counts = check.call(coupling, _letters, ["d", "c", "b", "a", "e"])
_right = pd.DataFrame(
    {
        "ca": [0, 3, 1, 0, 0],
        "ce": [1, 0, 1, 2, 0],
        "instability": [1.0, 0.0, 0.5, 1.0, float("nan")],
    },
    index=["d", "c", "b", "a", "e"],
)
for column in ("ca", "ce", "instability"):
    check.series(_toy_counts[column], _right[column], index=True, what=column)
### END HIDDEN TESTS
check.passed(
    L(
        "Drei Zahlen je Modul, und jede beantwortet eine andere Frage.",
        "Three numbers per module, and each answers a different question.",
    )
)

# %% [markdown] lang="de"
r"""
So sieht das für sechs bemerkenswerte Module aus, daneben ihre Zeilen und wie oft sie im letzten Jahr geändert wurden:
"""

# %% [markdown] lang="en"
r"""
This is what it looks like for six notable modules, with their lines and how often they were changed in the last year:
"""

# %% tags=["hide-input"]
# de: Eine Tabelle: Führen Sie diese Zelle aus. Den Code müssen Sie nicht lesen.
# en: A table: run this cell. You need not read the code.
facts = modules.set_index("module")[["lines", "changes"]]
facts.insert(0, "ca", [(edges["imported"] == name).sum() for name in names])
facts.insert(1, "ce", [(edges["importer"] == name).sum() for name in names])
facts.insert(2, "instability", (facts["ce"] / (facts["ca"] + facts["ce"])).round(2))
facts.loc[
    [
        "domain.errors",
        "adapters.metrics",
        "adapters.cache",
        "services.booking",
        "adapters.glt",
        "adapters.mail",
    ]
]

# %% role="guard"
assert list(facts.loc["domain.errors", ["ca", "ce", "instability"]]) == [9, 0, 0]
assert list(facts.loc["services.booking", ["ca", "ce", "lines", "changes"]]) == [5, 8, 910, 61]
assert 0.6 < facts.loc["services.booking", "instability"] < 0.63
assert facts.loc["adapters.mail", "instability"] == 1
assert facts["changes"].max() == 61 and facts["lines"].max() == 910 and facts["ce"].max() == 8
assert list(facts.loc["adapters.cache", ["ca", "ce"]]) == [2, 1]
assert facts["instability"].isna().sum() == 4

# %% [markdown] lang="de"
r"""
`domain.errors` trägt neun andere und braucht niemanden: ein Fundament. `adapters.mail` steht am anderen Ende. Auffällig ist `services.booking`: Fünf bauen darauf, es selbst baut auf acht, so viele importiert sonst keines, und 61 Änderungen im Jahr sind mehr als eine je Woche. Eine Faustregel sagt, Abhängigkeiten sollten dorthin zeigen, wo es ruhiger ist. Hier stützen sich fünf auf den unruhigsten Platz im Haus.

Was die Tabelle **nicht** zeigt, ist das Innere. Ob die 910 Zeilen von `services.booking` zusammengehören, ist eine Frage der [Kohäsion](term:cohesion) (cohesion): Ein Modul hält gut zusammen, wenn sein Inhalt aus demselben Grund geändert wird. Acht Importe (Räume, Preise, Zugänge, Benachrichtigungen …) sind ein Anlass, danach zu fragen. Beantworten kann es nur, wer hineinsieht.
"""

# %% [markdown] lang="en"
r"""
`domain.errors` carries nine others and needs nobody: a foundation. `adapters.mail` stands at the other end. What stands out is `services.booking`: five build on it, it builds on eight itself, more than any other module imports, and 61 changes a year is more than one a week. A rule of thumb says that dependencies should point to where it is quieter. Here five depend on the most restless place on the platform.

What the table does **not** show is the inside. Whether the 910 lines of `services.booking` belong together is a question of [cohesion](term:cohesion): a module holds together well if its content is changed for the same reason. Eight imports (rooms, prices, access, notifications …) are a reason to ask. Only somebody who looks inside can answer.
"""

# %% [markdown] role="quiz" grade_id="mod-quiz-stable" lang="de"
r"""
`services.clock` hat Ca 5, Ce 0 und damit I = 0. Was folgt daraus?

- [ ] Das Modul ist fehlerfrei, denn ein stabiler Wert ist das beste Ergebnis.
  > I misst nur, in welche Richtung die Pfeile zeigen. Über Fehler sagt es nichts.
- [ ] Das Modul wird selten geändert, sonst wäre es nicht stabil.
  > Stabil heißt hier: Es hätte Folgen, wenn man es änderte. Wie oft man es trotzdem tut, steht in `changes`.
- [x] Wer das Modul ändert, muss bei mindestens fünf anderen nachsehen, und von außen zwingt es niemand zu einer Änderung.
  > Fünf Pfeile kommen an, keiner geht hinaus. „Mindestens“, weil hinter den fünf noch weitere stehen können.
- [ ] Das Modul ist überflüssig, denn es benutzt nichts von der übrigen Plattform.
  > Es wird benutzt, und zwar von fünf Modulen. Überflüssig wäre eher eines mit Ca 0, das auch sonst niemand startet.
"""

# %% [markdown] role="quiz" grade_id="mod-quiz-stable" lang="en"
r"""
`services.clock` has Ca 5, Ce 0 and therefore I = 0. What follows from that?

- [ ] The module has no bugs, because stable is the best possible result.
  > I only measures which way the arrows point. It says nothing about bugs.
- [ ] The module is rarely changed, otherwise it would not be stable.
  > Stable means here: it would have consequences to change it. How often people do so anyway is recorded in `changes`.
- [x] Whoever changes the module has to look into at least five others, and nobody outside forces it to change.
  > Five arrows arrive, none goes out. “At least”, because there may be more behind those five.
- [ ] The module is superfluous, because it uses nothing of the rest of the platform.
  > It is used, by five modules. Superfluous would rather be one with Ca 0 that nobody starts in any other way.
"""

# %% role="guard"
assert list(facts.loc["services.clock", ["ca", "ce"]]) == [5, 0]

# %% [markdown] role="quiz" grade_id="mod-quiz-cohesion" lang="de"
r"""
`services.booking` soll geteilt werden. Welcher Schnitt verspricht mehr Kohäsion?

- [ ] In drei gleich große Dateien zu je etwa 300 Zeilen.
  > Die Zeilen wären gleich verteilt, die Gründe für Änderungen nicht: Fast jede Änderung träfe alle drei.
- [ ] In Datenklassen, Hilfsfunktionen und den Rest.
  > So ist nach Bauart sortiert. Kommt eine neue Stornoregel, ändern sich alle drei Dateien gemeinsam.
- [x] In Buchungsregeln, Zugangscodes und Benachrichtigungen.
  > Jeder Teil hat einen eigenen Anlass für Änderungen, und meist gibt eine andere Abteilung ihn vor.
- [ ] Gar nicht, denn nur in einer einzigen Datei bleibt alles beisammen.
  > Beisammen ist nicht dasselbe wie zusammengehörig. 61 Änderungen im Jahr deuten auf mehr als einen Anlass.
"""

# %% [markdown] role="quiz" grade_id="mod-quiz-cohesion" lang="en"
r"""
`services.booking` is to be split. Which split promises more cohesion?

- [ ] Into three files of equal size, about 300 lines each.
  > The lines would be spread evenly, the reasons for change would not: almost every change would hit all three.
- [ ] Into data classes, helper functions and the rest.
  > That sorts by kind of code. When a new cancellation rule comes, all three files change together.
- [x] Into booking rules, access codes and notifications.
  > Each part has its own reason to change, and usually a different department behind it.
- [ ] Not at all, because only in a single file does everything stay together.
  > Being together is not the same as belonging together. 61 changes a year suggest more than one reason.
"""

# %% [markdown] lang="de"
r"""
## 3 · Wie weit reicht eine Änderung?

Ca von `adapters.cache` ist 2. Trotzdem fielen am Montag drei Module aus, und keines davon gehört zu diesen beiden. Ca zählt nur den ersten Schritt. Wir brauchen alle Schritte.

Python hat dafür [Mengen](term:set) (sets), in denen jeder Name höchstens einmal steht: `a | b` vereinigt zwei Mengen, `a & b` behält, was in beiden liegt, `a - b` nimmt weg, und `a <= b` fragt, ob `a` ganz in `b` liegt.

Erst die eine Richtung, als fertiges Beispiel: Was braucht ein Modul, alles zusammen? `adapters.weather` importiert vier Module direkt. Schätzen Sie, wie viele es am Ende sind.
"""

# %% [markdown] lang="en"
r"""
## 3 · How far does a change reach?

Ca of `adapters.cache` is 2. Yet the three modules that failed on Monday are not among those two. Ca counts only the first step. We need all steps.

Python has [sets](term:set) for this, in which each name occurs at most once: `a | b` unites two sets, `a & b` keeps what lies in both, `a - b` takes away, and `a <= b` asks whether `a` lies completely within `b`.

First one direction, as a finished example: what does a module need, all in all? `adapters.weather` imports four modules directly. Guess how many there are in the end.
"""


# %%
def needs(edges, name):
    found = {name}
    while True:
        imported = set(edges[edges["importer"].isin(found)]["imported"])
        if imported <= found:
            # de: nichts Neues mehr: fertig
            # en: nothing new any more: done
            return found - {name}
        found = found | imported


len(needs(edges, "adapters.weather"))

# %% role="guard"
assert len(needs(edges, "adapters.weather")) == 13
assert facts.loc["adapters.weather", "ce"] == 4
assert "adapters.holidays" in needs(edges, "adapters.weather")

# %% [markdown] lang="de"
r"""
Dreizehn. Lesen Sie die Schleife einmal laut: Nimm alles, was du schon gefunden hast, sieh nach, was das importiert, und hör auf, wenn nichts Neues mehr kommt.
"""

# %% [markdown] lang="en"
r"""
Thirteen. Read the loop aloud once: take everything you have found so far, look up what it imports, and stop when nothing new turns up.
"""

# %% [markdown] role="quiz" grade_id="mod-quiz-loop" lang="de"
r"""
`retry` braucht `cache`, das braucht `metrics`, und das braucht wieder `retry`. Warum läuft `needs` trotzdem nicht endlos im Kreis?

- [ ] Weil `needs` nur die direkten Importe ansieht.
  > Dann käme für `adapters.weather` vier heraus, nicht dreizehn.
- [x] Weil sich `found` merkt, was schon gefunden ist: Die Menge kann nur wachsen, und mehr als alle Module gibt es nicht.
  > Kommt eine Runde lang nichts Neues dazu, ist Schluss. Ohne dieses Gedächtnis ginge es von `retry` immer weiter.
- [ ] Weil Python Kreise erkennt und die Schleife nach der zweiten Runde abbricht.
  > Python erkennt hier nichts. Eine Schleife `while True` endet erst, wenn wir sie mit `return` verlassen.
- [ ] Weil `- {name}` das Modul am Ende herausnimmt.
  > Das geschieht erst nach der letzten Runde. Über das Ende der Schleife entscheidet die Zeile mit `<=`.
"""

# %% [markdown] role="quiz" grade_id="mod-quiz-loop" lang="en"
r"""
`retry` needs `cache`, which needs `metrics`, which needs `retry` again. Why does `needs` not go round in circles for ever?

- [ ] Because `needs` looks only at the direct imports.
  > Then `adapters.weather` would give four, not thirteen.
- [x] Because `found` remembers what has been found: the set can only grow, and there are only so many modules.
  > When a round brings nothing new, that is the end. Without this memory it would go on and on from `retry`.
- [ ] Because Python recognises cycles and stops the loop after the second round.
  > Python recognises nothing here. A `while True` loop ends only when we leave it with `return`.
- [ ] Because `- {name}` takes the module out at the end.
  > That happens only after the last round. The line with `<=` decides when the loop ends.
"""

# %% [markdown] lang="de"
r"""
### Aufgabe 4 · Die Reichweite

Nun die Gegenrichtung, auf die es am Montag ankam. Ergänzen Sie `reach(edges, name)` an zwei Stellen. Die Funktion gibt die Menge aller Module zurück, die `name` direkt oder über andere importieren, **ohne** `name` selbst. Das ist die [Reichweite](term:change-reach) einer Änderung. Wird `name` nirgends importiert, ist die Menge leer.
"""

# %% [markdown] lang="en"
r"""
### Exercise 4 · The reach

Now the opposite direction, the one that mattered on Monday. Complete `reach(edges, name)` in two places. The function returns the set of all modules that import `name`, directly or through others, **without** `name` itself. That is the [reach](term:change-reach) of a change. If `name` is imported nowhere, the set is empty.
"""


# %% role="solution" grade_id="mod-reach"
def reach(edges, name):
    touched = {name}
    while True:
        importers = set(
            ### BEGIN SOLUTION
            edges[edges["imported"].isin(touched)]["importer"]
            ### END SOLUTION
        )
        if importers <= touched:
            return (
                ### BEGIN SOLUTION
                touched - {name}
                ### END SOLUTION
            )
        touched = touched | importers


# %% [markdown] role="hints" grade_id="mod-reach" lang="de"
r"""
Die Funktion ist das Spiegelbild von `needs`. Was muss dafür die Plätze tauschen?

---

`importers` ist die Menge aller Module, die irgendeines der Module in `touched` importieren. Sie brauchen die Zeilen, deren `imported` in `touched` liegt, und davon die andere Spalte. Am Ende gehört `name` nicht ins Ergebnis.

---

```python
importers = set(edges[edges[...].isin(...)][...])
return touched - {...}
```
"""

# %% [markdown] role="hints" grade_id="mod-reach" lang="en"
r"""
The function mirrors `needs`. What has to swap places for that?

---

`importers` is the set of all modules that import any of the modules in `touched`. You need the rows whose `imported` is in `touched`, and of those the other column. In the end `name` does not belong in the result.

---

```python
importers = set(edges[edges[...].isin(...)][...])
return touched - {...}
```
"""

# %% role="tests" grade_id="mod-reach-tests" points=3
affected = check.call(reach, edges, "adapters.cache")
check.that(
    isinstance(affected, (set, frozenset)),
    L(
        "`reach` soll die Menge der Namen zurückgeben, nicht ihre Anzahl und keine Tabelle.",
        "`reach` should return the set of the names, not their number and not a table.",
    ),
)
check.that(
    "adapters.cache" not in affected,
    L(
        "`adapters.cache` steht selbst in seiner Reichweite. Nehmen Sie `name` am Ende heraus.",
        "`adapters.cache` is in its own reach. Take `name` out at the end.",
    ),
)
check.that(
    affected != {"adapters.retry", "adapters.weather"},
    L(
        "Das sind nur die direkten Importe. Vergleichen Sie `imported` nicht allein mit `name`, "
        "sondern mit allem, was schon in `touched` liegt.",
        "Those are only the direct imports. Compare `imported` not just with `name` but with "
        "everything that is in `touched` already.",
    ),
)
check.that(
    affected != needs(edges, "adapters.cache"),
    L(
        "Sie folgen den Pfeilen vorwärts: Das ist, was `adapters.cache` selbst braucht. Eine "
        "Änderung läuft zu denen, die es importieren.",
        "You follow the arrows forwards: that is what `adapters.cache` needs itself. A change runs "
        "to those that import it.",
    ),
)
check.that(
    affected,
    L(
        "Ihre Menge ist leer, dabei wird `adapters.cache` importiert. Was geben Sie zurück?",
        "Your set is empty, although `adapters.cache` is imported. What do you return?",
    ),
)
check.equal(len(affected), 13, what='len(reach(edges, "adapters.cache"))')
check.that(
    check.call(reach, toy, "clock") == {"report", "store", "alarm", "screen"},
    L(
        "Mit der kleinen Tabelle `toy` stimmt es nicht: Für `clock` gehören alle dazu, die es über "
        "`store` oder `report` brauchen. Rechnet Ihre Funktion mit ihren Parametern?",
        "With the small table `toy` it is not right: for `clock`, everything that needs it through "
        "`store` or `report` belongs in the set. Does your function compute with its parameters?",
    ),
)
### BEGIN HIDDEN TESTS
check.equal(
    check.call(reach, toy, "units"),
    {"clock", "store", "report", "alarm", "screen"},
    what='reach(toy, "units")',
)
check.equal(check.call(reach, toy, "screen"), set(), what='reach(toy, "screen")')
check.equal(
    check.call(reach, toy, "store"), {"report", "alarm", "screen"}, what='reach(toy, "store")'
)
_ring = pd.DataFrame(
    [("a", "b"), ("b", "c"), ("c", "a"), ("d", "a")], columns=["importer", "imported"]
)
check.equal(check.call(reach, _ring, "b"), {"a", "c", "d"}, what=L("ein Kreis", "a cycle"))
### END HIDDEN TESTS
check.passed(
    L(
        "Dreizehn Module statt zwei: Am Montag hätte weit mehr ausfallen können.",
        "Thirteen modules instead of two: on Monday far more could have failed.",
    )
)

# %% role="guard"
assert {"adapters.mail", "adapters.auth_provider", "adapters.glt"} <= reach(edges, "adapters.cache")

# %% [markdown] lang="de"
r"""
Zwei direkte Importe, aber Reichweite 13, ein Drittel der Plattform. Alle drei Ausfälle vom Montag sind darunter. Tobias Raue hatte richtig nachgesehen, nur eben einen Schritt weit.

Ist eine große Reichweite schlecht? Das Bild stellt sie für jedes Modul neben die Änderungen des letzten Jahres.
"""

# %% [markdown] lang="en"
r"""
Two direct imports, but a reach of 13, a third of the platform. All three of Monday’s failures are among them. Tobias Raue had looked in the right place, but only one step away.

Is a wide reach bad? The picture sets each module’s reach against its changes in the last year.
"""

# %% tags=["hide-input"]
# de: Ein Bild: Führen Sie diese Zelle aus. Den Code müssen Sie nicht lesen.
# en: A picture: run this cell. You need not read the code.
everything_needed = pd.Series([other for name in names for other in needs(edges, name)])
facts["reach"] = everything_needed.value_counts().reindex(names, fill_value=0)
figure, axes = plt.subplots(figsize=(7.4, 3.7))
axes.scatter(facts["reach"], facts["changes"], s=42, color="#0072B2", edgecolor="white")
for name, shift in {
    "services.booking": (7, -3),
    "api.schemas": (7, -3),
    "domain.pricing": (7, -3),
    "adapters.glt": (7, -3),
    "domain.errors": (-30, 8),
    "domain.model": (-34, 8),
    "domain.units": (6, -12),
    "services.clock": (7, -3),
    "adapters.cache": (16, -22),
}.items():
    spot = (facts.loc[name, "reach"], facts.loc[name, "changes"])
    line = {"arrowstyle": "-", "color": "#555555"} if name == "adapters.cache" else None
    axes.annotate(name, spot, xytext=shift, textcoords="offset points", fontsize=9, arrowprops=line)
axes.set_xlabel(
    L(
        "Reichweite: so viele Module kann eine Änderung treffen",
        "reach: how many modules a change can hit",
    )
)
axes.set_ylabel(L("Änderungen im letzten Jahr", "changes in the last year"))
axes.set_xlim(-1, 35)
axes.set_ylim(-4, 68)
axes.spines[["top", "right"]].set_visible(False)
picture.show(
    axes,
    alt=L(
        "Punktdiagramm: jedes Modul mit seiner Reichweite (0 bis 32) und seinen Änderungen (1 bis "
        "61). services.booking hat 61 Änderungen und Reichweite 8, api.schemas 44 und 6, "
        "domain.pricing 38 und 9, adapters.glt 35 und 3. domain.errors hat die größte Reichweite, "
        "32, bei 17 Änderungen; adapters.cache 13 bei 8.",
        "Scatter plot: each module with its reach (0 to 32) and its changes (1 to 61). "
        "services.booking has 61 changes and reach 8, api.schemas 44 and 6, domain.pricing 38 and "
        "9, adapters.glt 35 and 3. domain.errors has the widest reach, 32, with 17 changes; "
        "adapters.cache 13 with 8.",
    ),
)

# %% role="guard"
assert facts["reach"].max() == facts.loc["domain.errors", "reach"] == 32
assert facts.loc["domain.errors", "changes"] == 17
assert list(facts.loc["services.booking", ["reach", "changes"]]) == [8, 61]
assert list(facts.loc["adapters.cache", ["reach", "changes"]]) == [13, 8]
assert list(facts.loc["api.schemas", ["reach", "changes"]]) == [6, 44]
assert list(facts.loc["domain.pricing", ["reach", "changes"]]) == [9, 38]
assert list(facts.loc["adapters.glt", ["reach", "changes"]]) == [3, 35]
assert facts["changes"].min() == 1 and facts["reach"].min() == 0

# %% [markdown] lang="de"
r"""
### Aufgabe 5 · Wo zuerst nachsehen?

Welcher Satz ist durch das Bild gedeckt?

- **A** `adapters.cache` ist harmlos: Es wird selten geändert, und eine Änderung trifft nur die beiden Module, die es importieren.
- **B** `domain.errors` ist das schlechteste Modul der Plattform, denn es hat die größte Reichweite.
- **C** `services.booking` wird öfter geändert als jedes andere Modul, und jede dieser Änderungen kann acht weitere treffen; dort lohnt sich ein Gespräch zuerst.
- **D** Wer `services.booking` nur noch halb so oft ändert, halbiert auch seine Reichweite.
"""

# %% [markdown] lang="en"
r"""
### Exercise 5 · Where to look first?

Which sentence does the picture support?

- **A** `adapters.cache` is harmless: it is rarely changed, and a change hits only the two modules that import it.
- **B** `domain.errors` is the worst module of the platform, because it has the widest reach.
- **C** `services.booking` is changed more often than any other module, and each of these changes can hit eight more; that is where a conversation pays off first.
- **D** If `services.booking` is changed only half as often, its reach is halved too.
"""

# %% role="solution" grade_id="mod-hot-spot"
where_first = (
    ### BEGIN SOLUTION
    "C"
    ### END SOLUTION
)

# %% [markdown] role="hints" grade_id="mod-hot-spot" lang="de"
r"""
Was steht an welcher Achse, und welche Wörter in den Sätzen sind gar keine Achse?

---

Die Reichweite kommt aus den Importen, die Änderungen kommen aus der Arbeit des letzten Jahres. „Schlecht“ misst keine der beiden.

---

Streichen Sie den Satz, der Ca mit der Reichweite verwechselt, den, der urteilt, und den, der eine Achse zur Ursache der anderen macht.
"""

# %% [markdown] role="hints" grade_id="mod-hot-spot" lang="en"
r"""
What is on which axis, and which words in the sentences are no axis at all?

---

The reach comes from the imports, the changes come from last year’s work. Neither of them measures “bad”.

---

Cross out the sentence that mixes up Ca and reach, the one that passes judgement, and the one that makes one axis the cause of the other.
"""

# %% role="tests" grade_id="mod-hot-spot-tests" points=1
check.choice(
    where_first,
    "C",
    {
        "A": L(
            "Lesen Sie die waagrechte Achse ab: Die Reichweite von `adapters.cache` ist viel "
            "größer als 2. Das war der Irrtum vom Freitag.",
            "Read the horizontal axis: the reach of `adapters.cache` is much larger than 2. That "
            "was Friday’s mistake.",
        ),
        "B": L(
            "Ein Fundament soll viele tragen. Heikel wird es erst, wenn man es oft bewegt, und "
            "„schlecht“ steht an keiner Achse.",
            "A foundation is meant to carry many. It gets tricky only when it is moved often, and "
            "“bad” is on neither axis.",
        ),
        "C": "",
        "D": L(
            "Die Reichweite hängt allein daran, wer wen importiert. Seltener ändern macht die "
            "Fälle seltener, nicht kleiner.",
            "The reach depends only on who imports whom. Changing less often makes the cases "
            "rarer, not smaller.",
        ),
    },
    what="where_first",
)
check.passed(
    L(
        "Viel Arbeit und viele Folgen an einem Ort: Das ist ein Grund nachzusehen, noch kein "
        "Urteil.",
        "A lot of work and a lot of consequences in one place: a reason to look, not yet a verdict.",
    )
)

# %% [markdown] lang="de"
r"""
### Im Kreis

Das erste Bild hat es schon gezeigt: `retry` → `cache` → `metrics` → `retry`. Ein solcher [Importkreis](term:import-cycle) (cycle) macht aus drei Modulen eines. Keines lässt sich ohne die anderen ändern, testen oder wiederverwenden; deshalb haben alle drei dieselbe Reichweite.

Woran erkennt man, dass zwei Module im selben Kreis liegen? Daran, dass sie **einander** brauchen: Von dem einen kommt man über Pfeile zum anderen und wieder zurück.

### Aufgabe 6 · Wer steckt im selben Kreis?

Schreiben Sie `cycle_with(edges, name)`. Die Funktion gibt die Menge der Module zurück, die mit `name` in einem Kreis liegen, die also `name` brauchen und zugleich von `name` gebraucht werden, jeweils direkt oder über andere; **ohne** `name` selbst. Liegt `name` in keinem Kreis, ist die Menge leer. `needs` und `reach` dürfen Sie benutzen.
"""

# %% [markdown] lang="en"
r"""
### In a cycle

The first picture has shown it already: `retry` → `cache` → `metrics` → `retry`. Such an [import cycle](term:import-cycle) turns three modules into one. None of them can be changed, tested or reused without the others; that is why all three have the same reach.

How do you tell that two modules lie in the same cycle? They need **each other**: arrows lead from one to the other and back again.

### Exercise 6 · Who is in the same cycle?

Write `cycle_with(edges, name)`. The function returns the set of the modules that lie in a cycle with `name`, that is, those that need `name` and at the same time are needed by `name`, directly or through others in both cases; **without** `name` itself. If `name` lies in no cycle, the set is empty. You may use `needs` and `reach`.
"""


# %% role="solution" grade_id="mod-circle"
def cycle_with(edges, name):
    ### BEGIN SOLUTION
    # de: Wer davor und dahinter liegt, liegt im Kreis. Fachleute nennen das eine starke
    # de: Zusammenhangskomponente.
    # en: What lies both upstream and downstream lies in the cycle. Experts call this a strongly
    # en: connected component.
    return needs(edges, name) & reach(edges, name)
    ### END SOLUTION


# %% [markdown] role="hints" grade_id="mod-circle" lang="de"
r"""
Eine der beiden Mengen sagt, wen `name` braucht, die andere, wer `name` braucht. Wer steht in beiden?

---

Der Schnitt zweier Mengen behält, was in beiden liegt; sein Zeichen steht am Anfang dieses Abschnitts.

---

`return needs(edges, name) ... reach(edges, name)`
"""

# %% [markdown] role="hints" grade_id="mod-circle" lang="en"
r"""
One of the two sets says whom `name` needs, the other one who needs `name`. Who is in both?

---

The intersection of two sets keeps what lies in both; its sign is at the beginning of this section.

---

`return needs(edges, name) ... reach(edges, name)`
"""

# %% role="tests" grade_id="mod-circle-tests" points=2
partners = check.call(cycle_with, edges, "adapters.retry")
check.that(
    isinstance(partners, (set, frozenset)),
    L(
        "`cycle_with` soll eine Menge von Namen zurückgeben.",
        "`cycle_with` should return a set of names.",
    ),
)
check.that(
    "adapters.retry" not in partners,
    L(
        "`adapters.retry` selbst gehört nicht in die Menge.",
        "`adapters.retry` itself does not belong in the set.",
    ),
)
check.that(
    len(partners) < 13,
    L(
        "In Ihrer Menge stehen auch Module, die `adapters.retry` nur brauchen, ohne von ihm "
        "gebraucht zu werden. Verlangt sind beide Richtungen zugleich.",
        "Your set also contains modules that only need `adapters.retry` without being needed by "
        "it. Both directions are required at once.",
    ),
)
check.that(
    "domain.errors" not in partners,
    L(
        "`domain.errors` wird von `adapters.retry` gebraucht, braucht es selbst aber nicht. "
        "Verlangt sind beide Richtungen zugleich.",
        "`domain.errors` is needed by `adapters.retry` but does not need it. Both directions are "
        "required at once.",
    ),
)
check.that(
    len(partners) > 1,
    L(
        "Im Kreis liegen auch Module, zu denen der Weg über ein weiteres führt, nicht nur die "
        "direkten Nachbarn.",
        "The cycle also contains modules that are reached through another one, not just direct "
        "neighbours.",
    ),
)
check.equal(
    partners, {"adapters.cache", "adapters.metrics"}, what='cycle_with(edges, "adapters.retry")'
)
check.that(
    check.call(cycle_with, edges, "adapters.mail") == set(),
    L(
        "`adapters.mail` führt in den Kreis hinein, liegt aber nicht darin: Niemand braucht es. "
        "Gefragt ist die leere Menge.",
        "`adapters.mail` leads into the cycle but does not lie in it: nobody needs it. The task "
        "asks for the empty set.",
    ),
)
_pair = pd.DataFrame([("x", "y"), ("y", "x"), ("z", "x")], columns=["importer", "imported"])
check.that(
    check.call(cycle_with, _pair, "x") == {"y"},
    L(
        "x und y importieren einander, z importiert nur x: Mit x im Kreis liegt allein y. Rechnet "
        "Ihre Funktion mit ihrem Parameter `edges`?",
        "x and y import each other, z only imports x: only y lies in a cycle with x. Does your "
        "function compute with its parameter `edges`?",
    ),
)
### BEGIN HIDDEN TESTS
_two_rings = pd.DataFrame(
    [("a", "b"), ("b", "c"), ("c", "a"), ("c", "d"), ("d", "e"), ("e", "d"), ("f", "f")],
    columns=["importer", "imported"],
)
check.equal(
    check.call(cycle_with, _two_rings, "a"),
    {"b", "c"},
    what=L("zwei Kreise, von a aus", "two cycles, from a"),
)
check.equal(
    check.call(cycle_with, _two_rings, "e"),
    {"d"},
    what=L("zwei Kreise, von e aus", "two cycles, from e"),
)
check.equal(check.call(cycle_with, toy, "store"), set(), what='cycle_with(toy, "store")')
### END HIDDEN TESTS
check.passed(
    L(
        "Kreise gefunden, ohne eine Bibliothek: zwei Mengen und ihr Schnitt genügen.",
        "Cycles found without a library: two sets and their intersection are enough.",
    )
)

# %% role="guard"
_in_cycles = {name for name in names if cycle_with(edges, name)}
assert _in_cycles == {
    "adapters.retry",
    "adapters.cache",
    "adapters.metrics",
    "services.booking",
    "services.notify",
}
assert len({len(reach(edges, f"adapters.{name}")) for name in ("retry", "cache", "metrics")}) == 1
_without = edges[
    ~((edges["importer"] == "adapters.retry") & (edges["imported"] == "adapters.cache"))
]
assert len(reach(_without, "adapters.cache")) == 4

# %% [markdown] lang="de"
r"""
Die Plattform hat zwei Kreise: den der drei Adapter, und `services.booking` mit `services.notify`. Den ersten schließt ein einziger Import, `retry` → `cache`. Er ist vermutlich an einem Nachmittag entstanden, um ein Ergebnis beim nächsten Versuch wiederzuverwenden. Fiele er weg, schrumpfte die Reichweite von `cache` von 13 auf 4.

## 4 · Eine Regel, die bleibt

*Guter Punkt für eine Pause.* Von den Zellen bisher brauchen Sie ab hier die allererste, die mit `needs` und Ihre `reach`; nach einem Neustart führen Sie nur diese drei aus.

Zahlen zeigen, wo es hängt. Damit es nicht wieder so kommt, braucht es eine Regel. Die Plattform hat sogar eine, nur stand sie bisher bloß auf einer Folie. Ihre Ordner sind [Schichten](term:layer) (layers), von oben nach unten:

| Schicht | Aufgabe | darf importieren |
|---|---|---|
| `api` | spricht mit Browsern und Apps | alle vier |
| `adapters` | bindet Wetterdienst, Gebäudetechnik, Mail … an | `adapters`, `services`, `domain` |
| `services` | Abläufe: buchen, melden, vorhersagen | `services`, `domain` |
| `domain` | Fachbegriffe und Regeln: Raum, Preis, Messwert | nur `domain` |

Jeder Import muss also in der eigenen Schicht bleiben oder nach unten zeigen. Tobias Raue hat daraus gleich am Montag eine Prüfung gemacht. Was fällt Ihnen am Ergebnis auf?
"""

# %% [markdown] lang="en"
r"""
The platform has two cycles: the one of the three adapters, and `services.booking` with `services.notify`. The first is closed by a single import, `retry` → `cache`. It was probably written one afternoon, to reuse a result at the next attempt. Without it, the reach of `cache` would shrink from 13 to 4.

## 4 · A rule that stays

*A good point for a break.* From here on you need only three of the cells above: the very first one, the one with `needs`, and your `reach`; after a restart, run just these.

Figures show where the trouble sits. To keep it from coming back, you need a rule. The platform even has one, but so far only on a slide. Its folders are [layers](term:layer), from top to bottom:

| layer | task | may import |
|---|---|---|
| `api` | talks to browsers and apps | all four |
| `adapters` | connects the weather service, building control, mail … | `adapters`, `services`, `domain` |
| `services` | processes: book, notify, forecast | `services`, `domain` |
| `domain` | concepts and rules: room, price, reading | only `domain` |

So each import has to stay within its own layer or point downwards. Tobias Raue turned this into a check on Monday itself. What do you notice about the result?
"""

# %%
layer_of = dict(zip(modules["module"], modules["layer"]))
layers = ["domain", "services", "adapters", "api"]


def violations_draft(edges, layer_of):
    from_layer = edges["importer"].map(layer_of)
    to_layer = edges["imported"].map(layer_of)
    # de: Wer tiefer liegt, darf nicht nach oben greifen.
    # en: Who lies lower may not reach up.
    return edges[from_layer < to_layer]


print(len(violations_draft(edges, layer_of)))
violations_draft(edges, layer_of).head(4)

# %% role="guard"
_draft = violations_draft(edges, layer_of)
assert len(_draft) == 24
assert list(_draft.iloc[0]) == ["jdw_platform", "services.ingest"]
assert layer_of["jdw_platform"] == "api"
assert sorted(layers) == ["adapters", "api", "domain", "services"]
_height = {layer: number for number, layer in enumerate(layers)}
_true = edges[
    edges["importer"].map(layer_of).map(_height) < edges["imported"].map(layer_of).map(_height)
]
assert len(_true) == 3
assert len(_draft.merge(_true)) == 1

# %% [markdown] lang="de"
r"""
24 Verstöße, das klingt nach viel Arbeit. Aber gleich der erste ist keiner: `jdw_platform` ist das Startmodul und gehört zu `api`, und `api` darf alles importieren. Auch die Adapter darunter dürfen nach `domain` greifen.

### Aufgabe 7 · Den Fehler finden

`layer_of` ist ein Wörterbuch (dict): Es nennt zu jedem Modul die Schicht. `map` schlägt darin eine ganze Spalte nach und ersetzt so jeden Modulnamen durch seine Schicht, also durch einen Text. Wie vergleicht Python zwei Texte?

Schreiben Sie es richtig: `violations(edges, layer_of, layers)`. `layer_of` ordnet jedem Modul den Namen seiner Schicht zu, `layers` ist die Liste der Schichten **von unten nach oben**. Die Funktion gibt die Tabelle der Importe zurück, die nach oben zeigen, mit den Spalten `importer` und `imported`. Sie soll auch für andere Schichten funktionieren.
"""

# %% [markdown] lang="en"
r"""
24 violations: that sounds like a lot of work. But the very first one is not a violation at all: `jdw_platform` is the start-up module and belongs to `api`, and `api` may import anything. The adapters below may reach down to `domain` as well.

### Exercise 7 · Find the bug

`layer_of` is a dictionary (dict): it gives the layer of each module. `map` looks up a whole column in it and so replaces each module name by its layer, that is, by a text. How does Python compare two texts?

Write it correctly: `violations(edges, layer_of, layers)`. `layer_of` maps each module to the name of its layer, and `layers` is the list of the layers **from bottom to top**. The function returns the table of the imports that point upwards, with the columns `importer` and `imported`. It should work for other layers too.
"""


# %% role="solution" grade_id="mod-violations"
def violations(edges, layer_of, layers):
    ### BEGIN SOLUTION
    # de: Texte vergleicht Python alphabetisch; erst die Nummer macht aus der Schicht eine Höhe.
    # en: Python compares texts alphabetically; only the number turns a layer into a height.
    height = {layer: number for number, layer in enumerate(layers)}
    from_height = edges["importer"].map(layer_of).map(height)
    to_height = edges["imported"].map(layer_of).map(height)
    return edges[from_height < to_height]
    ### END SOLUTION


# %% [markdown] role="hints" grade_id="mod-violations" lang="de"
r"""
`"adapters" < "domain"` ist wahr. Warum, und was hat das mit Schichten zu tun?

---

Vergleichen Sie keine Namen, sondern Höhen: Machen Sie aus `layers` ein Wörterbuch, das jeder Schicht ihre Nummer gibt (unten 0), und schicken Sie die Spalten mit einem zweiten `map` hindurch. `layers.index` hilft dabei nicht: Es kennt nur einen einzelnen Namen, keine Spalte. Der Vergleich am Ende stimmt schon.

---

```python
height = {layer: number for number, layer in enumerate(...)}
from_height = edges["importer"].map(layer_of).map(...)
to_height = ...
return edges[from_height < to_height]
```
"""

# %% [markdown] role="hints" grade_id="mod-violations" lang="en"
r"""
`"adapters" < "domain"` is true. Why, and what has that to do with layers?

---

Compare heights, not names: turn `layers` into a dictionary that gives each layer its number (0 at the bottom), and send the columns through it with a second `map`. `layers.index` is no help here: it takes a single name, not a column. The comparison at the end is already right.

---

```python
height = {layer: number for number, layer in enumerate(...)}
from_height = edges["importer"].map(layer_of).map(...)
to_height = ...
return edges[from_height < to_height]
```
"""

# %% role="tests" grade_id="mod-violations-tests" points=3
offending = check.call(violations, edges, layer_of, layers)
check.columns(offending, ["importer", "imported"], what="violations(edges, layer_of, layers)")
check.that(
    len(offending) != 24 and len(offending) != 25,
    L(
        "Ihre Funktion vergleicht die Namen der Schichten, und Texte vergleicht Python nach dem "
        "Alphabet. Die Reihenfolge steht in `layers`.",
        "Your function compares the names of the layers, and Python compares texts alphabetically. "
        "The order is in `layers`.",
    ),
)
check.that(
    len(offending) != 49,
    L(
        "Bei Ihnen zählt auch ein Import innerhalb derselben Schicht als Verstoß. Der ist erlaubt.",
        "Your function also counts an import within the same layer as a violation. That is allowed.",
    ),
)
check.that(
    len(offending) not in (46, 92),
    L(
        "Sie haben die erlaubten Importe gefunden, die nach unten zeigen. `layers` zählt von unten "
        "nach oben.",
        "You have found the allowed imports, those that point downwards. `layers` counts from "
        "bottom to top.",
    ),
)
check.that(
    len(offending) != 1,
    L(
        "Bei Ihnen zählt nur, wer genau eine Schicht höher greift. Auch wer mehrere Schichten "
        "überspringt, greift nach oben.",
        "Your function counts only imports that reach exactly one layer up. Skipping several "
        "layers is reaching up too.",
    ),
)
check.table(offending, rows=3, what="violations(edges, layer_of, layers)")
check.that(
    set(offending["imported"]) == {"services.clock", "adapters.holidays", "api.formatting"},
    L(
        "Die Anzahl stimmt, aber es sind nicht die richtigen Importe.",
        "The number is right, but these are not the right imports.",
    ),
)
_shop = pd.DataFrame(
    [
        ("till", "stock"),
        ("stock", "till"),
        ("stock", "money"),
        ("money", "stock"),
        ("till", "money"),
    ],
    columns=["importer", "imported"],
)
_floor = {"till": "top", "stock": "middle", "money": "base"}
_found = check.call(violations, _shop, _floor, ["base", "middle", "top"])
check.that(
    len(_found) == 2,
    L(
        "Mit anderen Schichten stimmt das Ergebnis nicht mehr. Benutzt Ihre Funktion ihren "
        "Parameter `layers`?",
        "With other layers the result is no longer right. Does your function use its parameter "
        "`layers`?",
    ),
)
### BEGIN HIDDEN TESTS
check.table(
    _found[["importer", "imported"]],
    _shop.iloc[[1, 3]],
    what=L("ein Laden mit drei Schichten", "a shop with three layers"),
)
check.table(
    check.call(violations, _shop, _floor, ["top", "middle", "base"])[["importer", "imported"]],
    _shop.iloc[[0, 2, 4]],
    what=L("dieselben Schichten andersherum", "the same layers the other way round"),
)
check.table(
    check.call(violations, _shop.iloc[[0, 2]], _floor, ["base", "middle", "top"])[
        ["importer", "imported"]
    ],
    _shop.iloc[:0],
    what=L("ein Laden ohne Verstoß", "a shop without a violation"),
)
### END HIDDEN TESTS
check.passed(
    L(
        "Drei Verstöße statt 24: Eine Prüfung, die grundlos Alarm schlägt, schaltet das Team nach "
        "einer Woche ab. Ihre bleibt.",
        "Three violations instead of 24: a check that raises false alarms is switched off by the "
        "team within a week. Yours will stay.",
    )
)

# %% [markdown] lang="de"
r"""
Eine solche Funktion ist ein [Schichtvertrag](term:layer-contract) (layer contract): eine Regel über die Bauweise, die ein Rechner bei jeder Änderung prüft. Drei Importe verletzen ihn:

| Import | was dahintersteckt |
|---|---|
| `domain.calendar` → `adapters.holidays` | Der Kalender der Fachregeln holt die Feiertage selbst bei einem fremden Dienst. |
| `domain.pricing` → `services.clock` | Die Preisregel fragt nach der Uhrzeit, statt sie gesagt zu bekommen. |
| `services.reports` → `api.formatting` | Der Bericht benutzt Formatierungen, die für Webseiten gedacht waren. |

Der Import, der den Montag verursacht hat, ist **nicht** dabei. `retry` → `cache` bleibt innerhalb der Schicht `adapters`. Der Schichtvertrag braucht deshalb einen zweiten neben sich: keine Kreise. Im ersten Bild sah `holidays` übrigens ganz ungefährlich aus; seine Reichweite ist 16, größer als die von `cache`.
"""

# %% [markdown] lang="en"
r"""
Such a function is a [layer contract](term:layer-contract): a rule about how things are built that a computer checks at every change. Three imports break it:

| import | what is behind it |
|---|---|
| `domain.calendar` → `adapters.holidays` | The calendar of the business rules fetches the public holidays from an outside service itself. |
| `domain.pricing` → `services.clock` | The price rule asks for the time instead of being told. |
| `services.reports` → `api.formatting` | The report uses formatting that was meant for web pages. |

The import that caused Monday is **not** among them. `retry` → `cache` stays within the layer `adapters`. So the layer contract needs a second one beside it: no cycles. In the first picture `holidays` looked quite harmless, by the way; its reach is 16, wider than that of `cache`.
"""

# %% role="guard"
assert {tuple(row) for row in _true.itertuples(index=False)} == {
    ("domain.calendar", "adapters.holidays"),
    ("domain.pricing", "services.clock"),
    ("services.reports", "api.formatting"),
}
assert facts.loc["adapters.holidays", "reach"] == 16

# %% [markdown] role="quiz" grade_id="mod-quiz-contract" lang="de"
r"""
Jemand legt morgen ein neues Modul `tools.export` an und vergisst, es in `layer_of` einzutragen. `api`, `services` und `domain` importieren es munter. Was meldet eine Prüfung, die wie oben mit `map` und einem Wörterbuch nachschlägt?

- [ ] Sie bricht mit einem `KeyError` ab.
  > Das täte `layer_of["tools.export"]`. `map` setzt für unbekannte Namen ohne Meldung `NaN` ein.
- [x] Nichts, denn `NaN` ist weder größer noch kleiner als irgendetwas.
  > So schlüpft ausgerechnet das Modul durch, das niemand einsortiert hat. Eine gute Prüfung verlangt deshalb auch, dass jedes Modul eine Schicht hat.
- [ ] Alle Importe von `tools.export`, denn ein Modul ohne Schicht liegt unter allen anderen.
  > Ein fehlender Wert liegt nirgends. Jeder Vergleich mit ihm ergibt `False`.
- [ ] Nur den Import aus `domain`, denn `domain` darf nichts anderes importieren.
  > So wäre es gemeint. Ohne Eintrag weiß die Funktion aber nichts von einer Schicht `tools`.
"""

# %% [markdown] role="quiz" grade_id="mod-quiz-contract" lang="en"
r"""
Tomorrow somebody creates a new module `tools.export` and forgets to enter it in `layer_of`. `api`, `services` and `domain` all happily import it. What does a check report that looks things up with `map` and a dictionary, as above?

- [ ] It stops with a `KeyError`.
  > `layer_of["tools.export"]` would do that. `map` puts in `NaN` for unknown names, without a message.
- [x] Nothing, because `NaN` is neither greater nor smaller than anything.
  > So the very module that nobody has assigned to a layer slips through. A good check therefore also demands that every module has a layer.
- [ ] All imports of `tools.export`, because a module without a layer lies below all others.
  > A missing value lies nowhere. Any comparison with it gives `False`.
- [ ] Only the import from `domain`, because `domain` may import nothing else.
  > That is how it was meant. But without an entry the function knows nothing of a layer `tools`.
"""

# %% role="guard"
_extra = pd.concat(
    [edges, pd.DataFrame({"importer": ["domain.model"], "imported": ["tools.export"]})],
    ignore_index=True,
)
assert len(violations(_extra, layer_of, layers)) == 3

# %% [markdown] lang="de"
r"""
### Aufgabe 8 · Was brächte es?

Welchen Import soll das Team zuerst auflösen? Schreiben Sie `relief(edges, importer, imported)`. Die Funktion gibt eine ganze Zahl zurück: um wie viele Module die Reichweite von `imported` **kleiner** würde, wenn genau dieser eine Import wegfiele. Gibt es noch einen anderen Weg, kann das 0 sein. `edges` bleibt unverändert.
"""

# %% [markdown] lang="en"
r"""
### Exercise 8 · What would it gain?

Which import should the team get rid of first? Write `relief(edges, importer, imported)`. The function returns a whole number: by how many modules the reach of `imported` would become **smaller** if exactly this one import were removed. If there is another path, that may be 0. `edges` stays as it is.
"""


# %% role="solution" grade_id="mod-relief"
def relief(edges, importer, imported):
    ### BEGIN SOLUTION
    is_this = (edges["importer"] == importer) & (edges["imported"] == imported)
    return len(reach(edges, imported)) - len(reach(edges[~is_this], imported))
    ### END SOLUTION


# %% [markdown] role="hints" grade_id="mod-relief" lang="de"
r"""
Sie brauchen die Reichweite zweimal: einmal mit und einmal ohne diesen Import.

---

Bilden Sie eine Maske, die nur die eine Zeile trifft (beide Spalten zugleich), kehren Sie sie mit `~` um, und rechnen Sie `reach` mit der kürzeren Tabelle noch einmal.

---

```python
is_this = (edges["importer"] == ...) & (...)
return len(reach(edges, ...)) - len(reach(edges[~is_this], ...))
```
"""

# %% [markdown] role="hints" grade_id="mod-relief" lang="en"
r"""
You need the reach twice: once with this import and once without it.

---

Make a mask that hits only this one row (both columns at once), invert it with `~`, and compute `reach` again with the shorter table.

---

```python
is_this = (edges["importer"] == ...) & (...)
return len(reach(edges, ...)) - len(reach(edges[~is_this], ...))
```
"""

# %% role="tests" grade_id="mod-relief-tests" points=2
gain = check.call(relief, edges, "adapters.retry", "adapters.cache")
check.number(gain, 'relief(edges, "adapters.retry", "adapters.cache")', whole=True)
check.that(
    gain >= 0,
    L(
        "Das Vorzeichen ist umgekehrt: Gefragt ist, um wie viel die Reichweite kleiner wird.",
        "The sign is the wrong way round: the task asks by how much the reach becomes smaller.",
    ),
)
check.that(
    gain != 4,
    L(
        "Das ist die Reichweite, die übrig bleibt. Gefragt ist der Unterschied zu vorher.",
        "That is the reach that remains. The task asks for the difference from before.",
    ),
)
check.that(
    gain != 13,
    L(
        "Sie nehmen mehr als einen Import weg. Eine Zeile entfällt nur, wenn `importer` **und** "
        "`imported` passen.",
        "You remove more than one import. A row goes only if both `importer` **and** "
        "`imported` match.",
    ),
)
check.that(
    gain != 0,
    L(
        "Bei Ihnen ändert sich nichts. Fehlt der Import in der zweiten Rechnung wirklich, und "
        "fragen Sie nach der Reichweite von `imported`?",
        "Your function reports no change. Is the import really missing in the second calculation, "
        "and do you ask for the reach of `imported`?",
    ),
)
check.that(
    gain not in (1, 2, 14),
    L(
        "Das ist nicht der Unterschied zweier Reichweiten. Rechnen Sie `reach` zweimal für "
        "`imported`: einmal mit allen Importen, einmal ohne diesen einen.",
        "That is not the difference of two reaches. Compute `reach` twice for `imported`: once "
        "with all imports, once without this one.",
    ),
)
check.equal(gain, 9, what='relief(edges, "adapters.retry", "adapters.cache")')
check.equal(
    check.call(relief, edges, "domain.calendar", "adapters.holidays"),
    16,
    what='relief(edges, "domain.calendar", "adapters.holidays")',
)
_detour = pd.DataFrame([("a", "b"), ("a", "c"), ("c", "b")], columns=["importer", "imported"])
check.that(
    check.call(relief, _detour, "a", "b") == 0,
    L(
        "Wenn a sowohl b importiert als auch c, und c wiederum b, dann bringt es nichts, a → b zu "
        "streichen. Bei Ihnen bringt es etwas: Fällt mehr weg als dieser eine Import?",
        "If a imports both b and c, and c imports b, then nothing is gained by removing a → b. "
        "Your function reports a gain: do you remove more than this one import?",
    ),
)
check.that(
    check.call(relief, _detour, "c", "b") == 1,
    L(
        "Mit einer anderen Tabelle stimmt es nicht. Rechnet Ihre Funktion mit ihrem Parameter "
        "`edges`?",
        "With another table it is not right. Does your function compute with its parameter "
        "`edges`?",
    ),
)
### BEGIN HIDDEN TESTS
check.cases(
    relief,
    [
        ((toy, "store", "clock"), 2),
        ((toy, "clock", "units"), 5),
        ((toy, "report", "clock"), 0),
        ((toy, "alarm", "store"), 1),
    ],
)
### END HIDDEN TESTS
check.passed(
    L(
        "Damit können Sie vorher sagen, was ein Umbau bringt, statt es hinterher zu hoffen.",
        "Now you can say beforehand what a refactoring will gain, instead of hoping so afterwards.",
    )
)

# %% [markdown] lang="de"
r"""
### Eine Abhängigkeit loswerden

Einen Import löscht man nicht einfach, denn er leistet ja etwas. Drei Wege führen weiter:

1. **Den Wert übergeben.** `domain.pricing` braucht keine Uhr, nur eine Uhrzeit. Wer die Preisregel aufruft, kennt sie und gibt sie mit.
2. **Das Gemeinsame nach unten ziehen.** `services.notify` importiert `services.booking`, um den Namen des Raums zu erfahren. Beide kennen `domain.events`. Steht der Name im Ereignis, braucht `notify` die Buchung nicht mehr, und der Kreis ist offen.
3. **Die Abhängigkeit umkehren** ([Dependency Inversion](term:dependency-inversion)). Das untere Modul sagt in eigenen Worten, was es braucht, und das obere liefert es. Im Quelltext ist das oft nur ein Parameter:

```python
# vorher: services.reports
from jdw_platform.api import formatting

def monthly_report(readings):
    return formatting.as_page(summary(readings))

# nachher: services.reports, ohne Import
def monthly_report(readings, show):
    return show(summary(readings))
```

`show` ist jetzt eine Funktion, die der Bericht nur noch der Form nach kennt. Irgendwo muss beides zusammenkommen: im Startmodul `jdw_platform`, ganz oben. Dort ist Wissen über alle Schichten erlaubt.

### Aufgabe 9 · Die Regel einführen

Drei Verstöße gibt es heute, und niemand hat Zeit, sie diese Woche zu beheben. Bringen Sie die Schritte in die Reihenfolge, in der die Regel trotzdem ab sofort wirkt, ohne dass am ersten Tag alles stillsteht. CI ([continuous integration](term:continuous-integration)) ist der Rechner, der jede Änderung prüft, bevor sie übernommen wird.

- **A** Die Prüfung in der CI einschalten: Jeder weitere Verstoß hält die Änderung auf.
- **B** Mit dem Team festlegen, welche Schichten es gibt und wer wen importieren darf.
- **C** Die Liste der Ausnahmen Umbau für Umbau kürzen, bis sie leer ist.
- **D** Die drei heutigen Verstöße als bekannte Ausnahmen eintragen, jede mit einem Grund.
- **E** Mit der Prüfung nachsehen, welche Verstöße es heute gibt.

Schreiben Sie die fünf Buchstaben als einen Text, zum Beispiel `"ABCDE"`.
"""

# %% [markdown] lang="en"
r"""
### Getting rid of a dependency

You cannot simply delete an import, because it does something useful. There are three ways out:

1. **Pass the value.** `domain.pricing` needs no clock, only a time. Whoever calls the price rule knows the time and passes it on.
2. **Move what is shared downwards.** `services.notify` imports `services.booking` to find out the name of the room. Both know `domain.events`. If the name is in the event, `notify` no longer needs the booking, and the cycle is broken.
3. **Invert the dependency** ([dependency inversion](term:dependency-inversion)). The lower module says in its own words what it needs, and the upper one supplies it. In the source code that is often just a parameter:

```python
# before: services.reports
from jdw_platform.api import formatting

def monthly_report(readings):
    return formatting.as_page(summary(readings))

# after: services.reports, without an import
def monthly_report(readings, show):
    return show(summary(readings))
```

`show` is now a function; all the report knows is how to call it. The two have to meet somewhere: in the start-up module `jdw_platform`, at the very top. There, knowing about all layers is allowed.

### Exercise 9 · Introducing the rule

There are three violations today, and nobody has time to fix them this week. Put the steps in an order that lets the rule take effect at once all the same, without bringing everything to a halt on the first day. CI ([continuous integration](term:continuous-integration)) is the machine that checks each change before it is accepted.

- **A** Switch on the check in CI: every further violation stops the change.
- **B** Agree with the team which layers there are and who may import whom.
- **C** Shorten the list of exceptions, one refactoring at a time, until it is empty.
- **D** Enter today’s three violations as known exceptions, each with a reason.
- **E** Use the check to see which violations there are today.

Write the five letters as one text, for example `"ABCDE"`.
"""

# %% role="guard"
for name in ("services.notify", "services.booking"):
    assert "domain.events" in set(edges[edges["importer"] == name]["imported"])
assert len(violations(edges, layer_of, layers)) == 3

# %% role="solution" grade_id="mod-contract-order"
steps = (
    ### BEGIN SOLUTION
    "BEDAC"
    ### END SOLUTION
)

# %% [markdown] role="hints" grade_id="mod-contract-order" lang="de"
r"""
Welcher Schritt kommt ganz ohne Rechner aus?

---

Man kann nur messen, was vereinbart ist, und nur ausnehmen, was gemessen ist. Was geschähe, wenn die Prüfung eingeschaltet würde, bevor die Ausnahmen eingetragen sind?

---

Vereinbaren → messen → ausnehmen → einschalten → abbauen. Suchen Sie zu jedem Wort den Buchstaben.
"""

# %% [markdown] role="hints" grade_id="mod-contract-order" lang="en"
r"""
Which step needs no computer at all?

---

You can only measure what has been agreed, and only except what has been measured. What would happen if the check were switched on before the exceptions are entered?

---

Agree → measure → except → switch on → reduce. Find the letter for each word.
"""

# %% role="tests" grade_id="mod-contract-order-tests" points=1
check.order(
    steps,
    "BEDAC",
    reasons={
        "A": L(
            "Ist die Prüfung an, bevor die heutigen Verstöße ausgenommen sind, hält sie jede "
            "Änderung auf, auch die unschuldige.",
            "If the check is on before today’s violations are excepted, it stops every change, "
            "innocent ones too.",
        ),
        "B": L(
            "Das gehört an den Anfang: Ohne vereinbarte Schichten gibt es keinen Verstoß.",
            "That belongs at the beginning: without agreed layers there is no violation.",
        ),
        "C": L(
            "Abbauen ist die längste Arbeit. Ist die Prüfung noch nicht an, wächst die Liste "
            "inzwischen nach.",
            "Reducing takes longest. If the check is not on yet, the list grows again meanwhile.",
        ),
        "D": L(
            "Ausnehmen können Sie nur, was Sie schon gemessen haben.",
            "You can only except what you have measured.",
        ),
        "E": L(
            "Messen können Sie erst, wenn feststeht, was erlaubt ist, und Sie müssen es, bevor Sie "
            "etwas ausnehmen.",
            "You can measure only once it is clear what is allowed, and you must do so before you "
            "except anything.",
        ),
    },
    what="steps",
)
check.passed(
    L(
        "Ab dem Tag des Einschaltens wird es nicht mehr schlimmer. Das ist mehr wert als ein "
        "großer Umbau, der nie beginnt.",
        "From the day it is switched on, things no longer get worse. That is worth more than a "
        "great refactoring that never begins.",
    )
)

# %% [markdown] lang="de"
r"""
In der Praxis müssen Sie die Prüfung nicht selbst schreiben. Für Python gibt es *import-linter*, für Java *ArchUnit*, für JavaScript *dependency-cruiser*. Der Vertrag der Plattform wäre mit import-linter diese Datei; der Befehl dazu heißt `lint-imports`. (Auch der Quelltext hinter diesen Lektionen wird so geprüft.)

```toml
[tool.importlinter]
root_package = "jdw_platform"

[[tool.importlinter.contracts]]
name = "Importe zeigen nach unten"
type = "layers"
containers = ["jdw_platform"]
layers = ["api", "adapters", "services", "domain"]
```

Gegen Kreise gibt es dort einen zweiten Vertragstyp, `acyclic_siblings`.

## 5 · Was ist normal?

„2,4 Importe je Modul, ist das viel?“, wird Miriam Hollstein fragen. Eine Zahl braucht Vergleiche. Diese Pakete gibt es wirklich: `networkx` rechnet mit Graphen, `pvlib` mit Sonnenstrom, `holidays` kennt die Feiertage der Welt, `nbgrader` bewertet Notebooks. Was erwarten Sie: Wird ein typisches Modul von einem, von fünf oder von zwanzig anderen importiert?
"""

# %% [markdown] lang="en"
r"""
In practice you need not write the check yourself. For Python there is *import-linter*, for Java *ArchUnit*, for JavaScript *dependency-cruiser*. With import-linter the platform’s contract would be this file; the command is called `lint-imports`. (The source code behind these lessons is checked that way too.)

```toml
[tool.importlinter]
root_package = "jdw_platform"

[[tool.importlinter.contracts]]
name = "imports point down"
type = "layers"
containers = ["jdw_platform"]
layers = ["api", "adapters", "services", "domain"]
```

Against cycles it has a second type of contract, `acyclic_siblings`.

## 5 · What is normal?

“2.4 imports per module, is that a lot?” Miriam Hollstein will ask. A number needs something to compare it with. These packages really exist: `networkx` works with graphs, `pvlib` computes solar power, `holidays` knows the public holidays of the world, `nbgrader` grades notebooks. What do you expect: is a typical module imported by one, by five or by twenty others?
"""

# %%
real_edges, real_modules = graph.edges, graph.modules
real_edges.head(3)


# %% tags=["hide-input"]
# de: Eine Tabelle: Führen Sie diese Zelle aus. Den Code müssen Sie nicht lesen.
# en: A table: run this cell. You need not read the code.
def profile(edges, names):
    ca = edges["imported"].value_counts().reindex(names, fill_value=0)
    return {
        "modules": len(names),
        "imports_per_module": round(len(edges) / len(names), 1),
        "median_ca": ca.median(),
        "largest_ca": ca.max(),
        "most_imported": ca.idxmax(),
    }


profiles = {"jdw_platform": profile(edges, names)}
for package in ["nbgrader", "pvlib", "networkx", "holidays"]:
    own_names = list(real_modules[real_modules["package"] == package]["module"])
    profiles[package] = profile(real_edges[real_edges["package"] == package], own_names)
pd.DataFrame(profiles).T

# %% role="guard"
_seen = pd.DataFrame(profiles).T
assert language.number(_seen.loc["jdw_platform", "imports_per_module"], 1) == L("2,4", "2.4")
assert language.number(_seen["imports_per_module"].min(), 1) == L("2,1", "2.1")
assert language.number(_seen["imports_per_module"].max(), 1) == L("4,7", "4.7")
assert list(_seen.loc[["holidays", "networkx"], "largest_ca"]) == [245, 516]
assert _seen.loc["networkx", "most_imported"] == "networkx"
assert list(_seen["median_ca"]) == [2, 1, 1, 1, 1]
assert _seen.loc["jdw_platform", "largest_ca"] == 9

# %% [markdown] lang="de"
r"""
In den vier Paketen wird das typische Modul nur von einem einzigen anderen importiert (Median 1), auf der Plattform von zweien. Der größte Wert dagegen reicht von 9 bis 516. Das ist normal: Die meisten Module werden kaum importiert, und einige wenige tragen fast alles. Ein Durchschnitt (hier 2,1 bis 4,7 Importe je Modul) beschreibt davon niemanden. Die 2,4 der Plattform sind unauffällig, und der Montag geschah trotzdem.

Große Werte haben oft einen guten Grund. In `holidays` wird ein Modul von 245 anderen importiert, weil es für jedes Land ein Modul gibt und alle dieselbe Grundlage brauchen. Und die 516 in `networkx`? Sehen wir nach, zuerst ohne die Testmodule: Sie importieren viel, werden von kaum einem Modul gebraucht und verzerren so jedes Maß. Die Funktion `cycle_share` misst, welcher Anteil der Module in einem Kreis liegt; wie sie rechnet, müssen Sie nicht nachvollziehen:
"""

# %% [markdown] lang="en"
r"""
In the four packages the typical module is imported by a single other one (median 1), on the platform by two. The largest value, though, ranges from 9 to 516. That is normal: most modules are imported by hardly anyone, and a few carry almost everything. An average (here 2.1 to 4.7 imports per module) describes none of them. The platform’s 2.4 is nothing unusual, and Monday happened all the same.

Large values often have a good reason. In `holidays` one module is imported by 245 others, because there is a module for each country and all of them need the same basis. And the 516 in `networkx`? Let us look, first without the test modules: they import a lot, are needed by hardly any module, and so distort every measure. The function `cycle_share` measures what share of the modules lies in a cycle; you need not follow how it computes that:
"""


# %%
def cycle_share(edges, names):
    needed = {name: needs(edges, name) for name in names}
    # de: Im Kreis liegt, wer von etwas gebraucht wird, das er selbst braucht.
    # en: A module lies in a cycle if something that it needs needs it back.
    inside = [any(name in needed.get(other, set()) for other in needed[name]) for name in names]
    return sum(inside) / len(names)


is_own = (real_modules["package"] == "networkx") & ~real_modules["is_test"]
own_names = list(real_modules[is_own]["module"])
inner = real_edges[real_edges["importer"].isin(own_names) & real_edges["imported"].isin(own_names)]
print(len(own_names), round(cycle_share(inner, own_names), 2))

# de: dasselbe ohne die Importe des obersten Moduls, „import networkx as nx“
# en: the same without imports of the topmost module, "import networkx as nx"
print(round(cycle_share(inner[inner["imported"] != "networkx"], own_names), 2))

# %% role="guard"
assert language.number(100 * cycle_share(inner, own_names)) == "97"
_rest = inner[inner["imported"] != "networkx"]
assert language.number(100 * cycle_share(_rest, own_names)) == "6"
assert (inner["imported"] == "networkx").sum() == 252
assert len(own_names) == 287
assert round(40 * cycle_share(edges, names)) == 5

# %% [markdown] lang="de"
r"""
97 Prozent im Kreis, und ohne eine einzige Gewohnheit nur noch 6. In `networkx` importieren 252 Module das oberste, meist als `import networkx as nx`, und das oberste importiert wieder alle Teile. Das ist bequem, seit Jahren erprobt und kein Unglück. Wer nur die 97 liest, hält ein solides Werkzeug für einen Trümmerhaufen. Auf der Plattform liegen nur 5 von 40 Modulen im Kreis, und drei davon haben uns einen Montag gekostet.

**Ein Maß ist eine Frage, kein Urteil.** Es sagt, wo man nachsehen sollte, nicht, was man dort findet.

Bei Vergleichen lauern zwei Fallen:

- **Tests** (`is_test` in `real_modules`), siehe oben.
- **Typen** (`typing_only` in `real_edges`): Importe, denen nur Typprüfer folgen. Typprüfer wie mypy lesen den Quelltext und suchen nach Widersprüchen, ohne das Programm zu starten. Wenn es läuft, gibt es diese Importe nicht. Wer den Code liest, den führen sie trotzdem im Kreis.

### Aufgabe 10 · Nur was läuft

Schreiben Sie `running_imports(edges, modules)`. Die Funktion gibt die Zeilen von `edges` zurück, die beim Betrieb eine Rolle spielen, mit allen Spalten: **nicht** `typing_only`, und **weder** `importer` **noch** `imported` ist ein Testmodul. Testmodule sind die Zeilen von `modules`, in denen `is_test` wahr ist; ihr Name steht in `module`.
"""

# %% [markdown] lang="en"
r"""
97 percent in a cycle, and only 6 without one single habit. In `networkx`, 252 modules import the topmost one, mostly as `import networkx as nx`, and the topmost one imports all the parts again. That is convenient, proven over many years, and no disaster. If you read only the 97, you mistake a solid tool for a heap of rubble. On the platform only 5 of 40 modules lie in a cycle, and three of them have cost us a Monday.

**A measure is a question, not a verdict.** It tells where to look, not what you will find there.

Comparisons hold two traps:

- **Tests** (`is_test` in `real_modules`), see above.
- **Types** (`typing_only` in `real_edges`): imports that only type checkers follow. Type checkers such as mypy read the source code and look for contradictions without starting the program. When it runs, these imports do not exist. But they still send the human reader round in circles.

### Exercise 10 · Only what runs

Write `running_imports(edges, modules)`. The function returns the rows of `edges` that matter when the program runs, with all columns: **not** `typing_only`, and **neither** `importer` **nor** `imported` is a test module. Test modules are the rows of `modules` in which `is_test` is true; their name is in `module`.
"""


# %% role="solution" grade_id="mod-running"
def running_imports(edges, modules):
    ### BEGIN SOLUTION
    tests = modules[modules["is_test"]]["module"]
    from_test = edges["importer"].isin(tests)
    to_test = edges["imported"].isin(tests)
    return edges[~edges["typing_only"] & ~from_test & ~to_test]
    ### END SOLUTION


# %% [markdown] role="hints" grade_id="mod-running" lang="de"
r"""
Drei Bedingungen, drei Masken, und jede sagt „nicht“.

---

Holen Sie zuerst die Namen der Testmodule aus `modules`. `isin` prüft dann für eine ganze Spalte, ob der Name darunter ist; `~` kehrt eine Maske um, `&` verknüpft.

---

```python
tests = modules[modules[...]][...]
from_test = edges["importer"].isin(...)
to_test = ...
return edges[~edges["typing_only"] & ~... & ~...]
```
"""

# %% [markdown] role="hints" grade_id="mod-running" lang="en"
r"""
Three conditions, three masks, and each says “not”.

---

First get the names of the test modules from `modules`. Then `isin` checks for a whole column whether the name is among them; `~` inverts a mask, `&` combines.

---

```python
tests = modules[modules[...]][...]
from_test = edges["importer"].isin(...)
to_test = ...
return edges[~edges["typing_only"] & ~... & ~...]
```
"""

# %% role="tests" grade_id="mod-running-tests" points=2
running = check.call(running_imports, real_edges, real_modules)
check.columns(running, list(real_edges.columns), what="running_imports(real_edges, real_modules)")
_tests = set(real_modules[real_modules["is_test"]]["module"])
check.that(
    len(running) > 0,
    L(
        "Ihr Ergebnis ist leer. Haben Sie eine Maske zu viel oder zu wenig umgekehrt?",
        "Your result is empty. Did you invert one mask too many or too few?",
    ),
)
check.that(
    not running["typing_only"].any(),
    L(
        "In Ihrem Ergebnis stehen Importe, denen nur Typprüfer folgen (`typing_only`).",
        "Your result contains imports that only type checkers follow (`typing_only`).",
    ),
)
check.that(
    not running["importer"].isin(_tests).any(),
    L(
        "In Ihrem Ergebnis stehen noch Importe, die von Testmodulen ausgehen.",
        "Your result still contains imports made by test modules.",
    ),
)
check.that(
    not running["imported"].isin(_tests).any(),
    L(
        "In Ihrem Ergebnis stehen noch Importe, die auf Testmodule zeigen. Prüfen Sie auch die "
        "Spalte `imported`.",
        "Your result still contains imports of test modules. Check the column `imported` too.",
    ),
)
check.that(
    running["importer"].str.contains("shortest_paths").any(),
    L(
        "Es fehlen Module, die nur dem Namen nach etwas mit Tests zu tun haben, etwa "
        "`networkx.algorithms.shortest_paths`. Verlassen Sie sich auf `is_test`.",
        "Modules are missing that have to do with tests in name only, such as "
        "`networkx.algorithms.shortest_paths`. Rely on `is_test`.",
    ),
)
check.table(running, rows=8291, what="running_imports(real_edges, real_modules)")
_part = real_edges[real_edges["importer"].isin(_tests)].head(50)
check.that(
    len(check.call(running_imports, _part, real_modules.assign(is_test=False)))
    == (~_part["typing_only"]).sum(),
    L(
        "Mit anderen Tabellen stimmt es nicht. Rechnet Ihre Funktion mit ihren Parametern `edges` "
        "und `modules`?",
        "With other tables it is not right. Does your function compute with its parameters `edges` "
        "and `modules`?",
    ),
)
### BEGIN HIDDEN TESTS
_few_modules = pd.DataFrame({"module": ["m", "n", "t", "u"], "is_test": [False, False, True, True]})
_few = pd.DataFrame(
    [
        ("m", "n", False),
        ("n", "m", True),
        ("t", "m", False),
        ("m", "u", False),
        ("t", "u", False),
        ("t", "n", True),
    ],
    columns=["importer", "imported", "typing_only"],
)
check.table(
    check.call(running_imports, _few, _few_modules),
    _few.iloc[[0]],
    what=L("sechs Importe", "six imports"),
)
check.table(
    check.call(running_imports, _few, _few_modules.assign(is_test=False)),
    _few.iloc[[0, 2, 3, 4]],
    what=L("sechs Importe ohne Testmodule", "six imports without test modules"),
)
### END HIDDEN TESTS
check.passed(
    L(
        "Wer vergleicht, sagt dazu, was gezählt ist. Jetzt können Sie es auch.",
        "Anyone who compares should say what was counted. Now you can.",
    )
)

# %% [markdown] role="quiz" grade_id="mod-quiz-goodhart" lang="de"
r"""
Miriam Hollstein schlägt ein Ziel fürs nächste Jahr vor: „Höchstens zwei Importe je Modul, dafür gibt es den Teambonus.“ Was ist am ehesten zu erwarten?

- [ ] Die Plattform wird modularer, denn wer weniger importiert, ist weniger gekoppelt.
  > Die Zahl sinkt sicher. Ob die Kopplung sinkt, ist eine andere Frage: Man kann Module auch zusammenlegen oder über Umwege verbinden.
- [x] Die Zahl sinkt, aber auf dem bequemsten Weg, etwa indem drei Module zu einem großen verschmelzen oder alle über ein Sammelmodul importieren.
  > Das nennt man Goodharts Gesetz: Wird ein Maß zum Ziel, taugt es nicht mehr als Maß. Besser sind eine Regel für neue Verstöße und ein Gespräch über Auffälliges.
- [ ] Die Zahl bleibt gleich, denn Importe lassen sich kaum beeinflussen.
  > Doch, sehr leicht sogar. Gerade deshalb ist sie als Ziel gefährlich.
- [ ] Nichts Schlimmes, solange man zusätzlich die Instabilität als Ziel vorgibt.
  > Zwei Zielwerte lassen sich ebenso bequem erfüllen wie einer.
"""

# %% [markdown] role="quiz" grade_id="mod-quiz-goodhart" lang="en"
r"""
Miriam Hollstein suggests a target for next year: “At most two imports per module, and the team gets a bonus for it.” What is most likely to happen?

- [ ] The platform becomes more modular, because importing less means less coupling.
  > The number will certainly fall. Whether coupling falls is another question: modules can also be merged, or connected in roundabout ways.
- [x] The number falls, but in the most convenient way, for example by three modules merging into a big one, or by routing everything through one big collecting module.
  > This is known as Goodhart’s law: once a measure becomes a target, it is no longer any good as a measure. A rule for new violations and a conversation about what stands out work better.
- [ ] The number stays the same, because imports can hardly be influenced.
  > They can, and very easily. That is exactly what makes the number dangerous as a target.
- [ ] Nothing bad, as long as instability is made a target as well.
  > Two targets can be met just as conveniently as one.
"""

# %% role="guard"
assert len(running_imports(real_edges, real_modules)) == 8291
_t = real_modules[real_modules["is_test"]]["module"]
assert (
    real_edges["imported"].isin(_t).sum()
    > (real_edges["imported"].isin(_t) & real_edges["importer"].isin(_t)).sum()
)

# %% [markdown] lang="de"
r"""
Diese Grundregel heißt [Goodharts Gesetz](term:goodhart). Unser Maß hat noch mehr Grenzen: Es sieht Importe, nicht Aufrufe. Was ein Programm erst zur Laufzeit über seinen Namen lädt, fehlt. Und zwei Module, die nie voneinander importieren, aber dieselbe Datenbanktabelle lesen, sind eng gekoppelt, ohne dass eine Kante es zeigt.

## Zum Schluss: frische Daten

`sqlalchemy` spricht mit Datenbanken und ist eines der meistbenutzten Python-Pakete. In dieser Lektion kam es noch nicht vor. Seine Fehlerklassen liegen in `sqlalchemy.exc`, so wie unsere in `domain.errors`. Die Zelle sucht die Module und Importe heraus.
"""

# %% [markdown] lang="en"
r"""
This basic rule is called [Goodhart’s law](term:goodhart). Our measure has more limits: it sees imports, not calls. Anything that a program loads by name only at run time is missing. And two modules that never import each other but read the same database table are tightly coupled without any edge to show it.

## Finally: fresh data

`sqlalchemy` talks to databases and is one of the most widely used Python packages. It has not appeared in this lesson so far. Its error classes are in `sqlalchemy.exc`, as ours are in `domain.errors`. The cell picks out the modules and imports.
"""

# %%
sql_modules = real_modules[real_modules["package"] == "sqlalchemy"]
sql_edges = real_edges[real_edges["package"] == "sqlalchemy"]
print(len(sql_modules), len(sql_edges), sql_edges["typing_only"].sum())

# %% [markdown] lang="de"
r"""
### Aufgabe 11 · Kreise, die nur Typprüfer sehen

Lassen Sie bei allen drei Fragen die Testmodule weg, als Importierende, als Importierte und in der Liste der Namen. Berechnen Sie

- `errors_ca`: das Ca von `sqlalchemy.exc`, eine ganze Zahl, wenn nur Importe zählen, die beim Betrieb eine Rolle spielen;
- `share_running`: welcher Anteil der Module in einem Kreis liegt, wenn wieder nur diese Importe zählen;
- `share_all`: dasselbe, wenn auch die Importe für Typprüfer zählen.

Beide Anteile sind Zahlen zwischen 0 und 1, nicht gerundet. Benutzen Sie `cycle_share` aus Abschnitt 5, Ihre `running_imports`, und was Sie sonst brauchen.
"""

# %% [markdown] lang="en"
r"""
### Exercise 11 · Cycles that only type checkers see

For all three questions leave out the test modules: as importers, as imported ones and in the list of names. Compute

- `errors_ca`: the Ca of `sqlalchemy.exc`, a whole number, if only imports count that matter when the program runs;
- `share_running`: what share of the modules lies in a cycle if, again, only these imports count;
- `share_all`: the same if imports for type checkers count too.

Both shares are numbers between 0 and 1, not rounded. Use `cycle_share` from section 5, your `running_imports`, and whatever else you need.
"""

# %% role="solution" grade_id="mod-fresh-package"
### BEGIN SOLUTION
own = list(sql_modules[~sql_modules["is_test"]]["module"])
sql_running = running_imports(sql_edges, sql_modules)
sql_all = sql_edges[sql_edges["importer"].isin(own) & sql_edges["imported"].isin(own)]
### END SOLUTION
errors_ca = (
    ### BEGIN SOLUTION
    (sql_running["imported"] == "sqlalchemy.exc").sum()
    ### END SOLUTION
)
share_running = (
    ### BEGIN SOLUTION
    cycle_share(sql_running, own)
    ### END SOLUTION
)
share_all = (
    ### BEGIN SOLUTION
    cycle_share(sql_all, own)
    ### END SOLUTION
)

# %% [markdown] role="hints" grade_id="mod-fresh-package" lang="de"
r"""
Legen Sie zuerst zwei Dinge fest: die Liste der Namen ohne Tests und die beiden Tabellen von Importen. Der Rest sind drei kurze Zeilen.

---

`running_imports` liefert die Importe für den Betrieb. Für `share_all` filtern Sie wie in Abschnitt 5 bei `networkx`: Beide Spalten müssen in der Namensliste liegen. Für das Ca zählen Sie die Zeilen, deren `imported` der gesuchte Name ist.

---

```python
own = list(sql_modules[~sql_modules["is_test"]]["module"])
sql_running = running_imports(...)
sql_all = sql_edges[sql_edges["importer"].isin(own) & ...]
errors_ca = (sql_running[...] == ...).sum()
share_running = cycle_share(..., own)
share_all = cycle_share(..., own)
```
"""

# %% [markdown] role="hints" grade_id="mod-fresh-package" lang="en"
r"""
First settle two things: the list of names without tests, and the two tables of imports. The rest is three short lines.

---

`running_imports` gives the imports that matter when the program runs. For `share_all`, filter as for `networkx` in section 5: both columns have to be in the list of names. For the Ca, count the rows whose `imported` is the name in question.

---

```python
own = list(sql_modules[~sql_modules["is_test"]]["module"])
sql_running = running_imports(...)
sql_all = sql_edges[sql_edges["importer"].isin(own) & ...]
errors_ca = (sql_running[...] == ...).sum()
share_running = cycle_share(..., own)
share_all = cycle_share(..., own)
```
"""

# %% role="tests" grade_id="mod-fresh-package-tests" points=3
check.attempted(errors_ca, share_running, share_all)
check.number(errors_ca, "errors_ca", whole=True)
check.number(share_running, "share_running", between=(0, 1))
check.number(share_all, "share_all", between=(0, 1))
check.that(
    errors_ca not in (117, 118),
    L(
        "`errors_ca` zählt auch Testmodule mit, die `sqlalchemy.exc` importieren.",
        "`errors_ca` also counts test modules that import `sqlalchemy.exc`.",
    ),
)
check.that(
    errors_ca != 110,
    L(
        "`errors_ca` zählt auch einen Import mit, den es nur für Typprüfer gibt.",
        "`errors_ca` also counts an import that exists only for type checkers.",
    ),
)
check.that(
    errors_ca > (sql_edges["importer"] == "sqlalchemy.exc").sum(),
    L(
        "`errors_ca` ist zu klein. Das ist eher, was `sqlalchemy.exc` selbst importiert (Ce). "
        "Gefragt ist Ca: Wer importiert es?",
        "`errors_ca` is too small. That looks like what `sqlalchemy.exc` imports itself (Ce). The "
        "task asks for Ca: who imports it?",
    ),
)
check.that(
    share_running != share_all,
    L(
        "Beide Anteile sind gleich. Einer zählt nur Importe für den Betrieb, der andere auch die "
        "für Typprüfer.",
        "Both shares are equal. One counts only imports that matter at run time, the other also "
        "those for type checkers.",
    ),
)
check.that(
    share_all > share_running,
    L(
        "Die beiden Anteile sind vertauscht: Mit mehr Importen kann es nicht weniger Kreise geben.",
        "The two shares are swapped: with more imports there cannot be fewer cycles.",
    ),
)
check.that(
    not any(
        abs(given * 258 - round(given * 258)) < 1e-6 < abs(given * 218 - round(given * 218))
        for given in (share_running, share_all)
    ),
    L(
        "Der Nenner stimmt nicht: In Ihrer Liste der Namen stehen noch Testmodule.",
        "The denominator is not right: your list of names still contains test modules.",
    ),
)
check.that(
    share_running not in (0.29, 0.294) and share_all not in (0.62, 0.619),
    L(
        "Die Anteile sind gerundet. Verlangt sind sie ungerundet, ohne `round`.",
        "The shares are rounded. The task asks for them unrounded, without `round`.",
    ),
)
check.equal(errors_ca, 109, what="errors_ca")
check.close(share_running, 0.2936, abs_=0.0001, what="share_running")
check.close(share_all, 0.6193, abs_=0.0001, what="share_all")
check.passed(
    L(
        "Mehr als die Hälfte dieser Kreise gibt es nur für Typprüfer. Ob sie stören, hängt davon "
        "ab, wer fragt: der Rechner oder der Mensch, der den Code liest.",
        "More than half of these cycles exist only for type checkers. Whether they matter "
        "depends on who asks: the computer, or the human who reads the code.",
    )
)

# %% role="guard"
assert round(share_running, 4) == 0.2936 and round(share_all, 4) == 0.6193
assert round(share_running * 218) == 64 and round(share_all * 218) == 135
assert share_all > 2 * share_running and errors_ca == 109

# %% [markdown] lang="de"
r"""
## Die Entscheidung

Mittwochabend. Im nächsten Monat ist Zeit für **einen** Umbau. Zwei stehen zur Wahl:

| | **A** `adapters.retry` → `adapters.cache` | **B** `domain.calendar` → `adapters.holidays` |
|---|---|---|
| verletzt den Schichtvertrag | nein, gleiche Schicht | ja, von ganz unten nach oben |
| schließt einen Kreis | ja, mit `adapters.metrics` | nein |
| Reichweite des importierten Moduls heute | 13 | 16 |
| Reichweite ohne diesen Import | 4 | 0 |
| Änderungen des importierten Moduls im letzten Jahr | 8 | 9 |
| Anlass | der Ausfall vom Montag | im Januar wechselt der Anbieter der Feiertage |

„A, ganz klar“, sagt Tobias Raue, „das hat uns gerade erst erwischt.“ „B“, sagt die Kollegin, „das nächste Unglück steht schon im Kalender.“

### Aufgabe 12 · Ihre Empfehlung

Schreiben Sie Miriam Hollstein in **vier bis sechs Sätzen**, welche der beiden Abhängigkeiten das Team zuerst auflöst und wie. Beides ist vertretbar; es kommt auf die Begründung an. Nennen Sie mindestens zwei Zahlen mit ihrem Bezug, sagen Sie, wer nach dem Umbau wen kennt (und wer nicht mehr), nennen Sie eine Grenze dieser Zahlen und die Regel, die dafür sorgt, dass es so bleibt.
"""

# %% [markdown] lang="en"
r"""
## The decision

Wednesday evening. Next month there is time for **one** refactoring. There are two candidates:

| | **A** `adapters.retry` → `adapters.cache` | **B** `domain.calendar` → `adapters.holidays` |
|---|---|---|
| breaks the layer contract | no, same layer | yes, from the very bottom upwards |
| closes a cycle | yes, with `adapters.metrics` | no |
| reach of the imported module today | 13 | 16 |
| reach without this import | 4 | 0 |
| changes of the imported module in the last year | 8 | 9 |
| trigger | Monday’s failure | in January the provider of the public holidays changes |

“A, no question,” says Tobias Raue, “that one has only just caught us out.” “B,” says his colleague, “the next accident is in the calendar already.”

### Exercise 12 · Your recommendation

Write to Miriam Hollstein in **four to six sentences** which of the two dependencies the team should remove first, and how. Either choice can be defended; the reasons matter. Give at least two numbers and say what they refer to, say which module knows which after the refactoring (and which no longer does), and name one limit of these numbers and the rule that keeps it that way.
"""

# %% role="guard"
for _a, _b, _now, _then, _changes in (
    ("adapters.retry", "adapters.cache", 13, 4, 8),
    ("domain.calendar", "adapters.holidays", 16, 0, 9),
):
    assert ((edges["importer"] == _a) & (edges["imported"] == _b)).sum() == 1
    assert facts.loc[_b, "reach"] == _now
    assert _now - relief(edges, _a, _b) == _then
    assert facts.loc[_b, "changes"] == _changes

# %% [markdown] role="rubric" grade_id="mod-recommendation" lang="de"
r"""
- 1: Spricht eine klare Empfehlung aus: A oder B zuerst. Welche, bleibt Ihnen überlassen.
- 2: Stützt sie auf mindestens zwei richtige Zahlen mit Bezug (Reichweite wovon, vorher und nachher; Änderungen; Kreis oder Schicht). Für A zählt etwa, dass der Kreis verschwindet und der Fehler schon eingetreten ist; für B, dass die Reichweite auf 0 fällt und der Anlass feststeht.
- 1: Beschreibt den Umbau: welches Modul nach dem Umbau wen nicht mehr importiert, was ihm stattdessen übergeben wird und wo beides zusammengesetzt wird.
- 1: Nennt eine Grenze der Zahlen, etwa: Importe sind keine Aufrufe, Reichweite heißt „kann treffen“, der Aufwand des Umbaus steht nicht darin.
- 1: Nennt eine Regel, die bleibt (Schichtvertrag oder „keine Kreise“ in der CI), und schreibt verständlich für die Empfängerin.
"""

# %% [markdown] role="rubric" grade_id="mod-recommendation" lang="en"
r"""
- 1: Makes a clear recommendation: A or B first. Which one is up to you.
- 2: Supports it with at least two correct numbers and what they refer to (reach of what, before and after; changes; cycle or layer). For A it counts, for example, that the cycle disappears and the failure has happened already; for B, that the reach falls to 0 and the trigger is certain.
- 1: Describes the refactoring: which module no longer imports which, what it is passed instead, and where the two are put together.
- 1: Names a limit of the figures, such as: imports are not calls, reach means “can hit”, the effort of the refactoring is not in them.
- 1: Names a lasting rule (layer contract or “no cycles” in CI), and writes so that the recipient understands.
"""

# %% [markdown] role="manual" grade_id="mod-recommendation" points=6 lang="de"
r"""
Liebe Frau Hollstein, zuerst auflösen sollten wir

<!-- ### BEGIN SOLUTION -->
den Import von `adapters.holidays` in `domain.calendar`. Eine Änderung an den Feiertagen kann heute 16 unserer 40 Module treffen, nach dem Umbau keines mehr, und im Januar wechselt der Anbieter ohnehin; bei `cache` blieben 4 von heute 13. Der Kalender bekommt künftig eine Funktion übergeben, die für einen Tag sagt, ob er Feiertag ist; `holidays` liefert sie, das Startmodul setzt beide zusammen, und `domain` kennt keinen Adapter mehr. Die Zahlen sagen nur, was getroffen werden *kann*: Wie viele der 16 Module bei einem Fehler wirklich ausfielen und was der Umbau kostet, steht nicht darin. Damit es so bleibt, prüft die CI ab Montag den Schichtvertrag und verbietet neue Kreise; der Kreis um `retry` steht bis zu seinem Umbau als Ausnahme auf der Liste.
<!-- ### END SOLUTION -->
"""

# %% [markdown] role="manual" grade_id="mod-recommendation" points=6 lang="en"
r"""
Dear Ms Hollstein, the first one to remove is

<!-- ### BEGIN SOLUTION -->
the import of `adapters.holidays` in `domain.calendar`. Today a change to the holidays can hit 16 of our 40 modules, after the refactoring none, and in January the provider changes anyway; with `cache`, 4 of today’s 13 would remain. In future the calendar is passed a function that says of a day whether it is a public holiday; `holidays` supplies it, the start-up module puts the two together, and `domain` no longer knows any adapter. The figures only say what *can* be hit: how many of the 16 modules would really fail, and what the refactoring costs, is not in them. To keep it that way, CI checks the layer contract from Monday on and forbids new cycles; the cycle around `retry` stays on the list of exceptions until it is broken.
<!-- ### END SOLUTION -->
"""

# %% [markdown] lang="de"
r"""
## Was Sie mitnehmen

Ein Import ist eine Abhängigkeit mit Richtung, und eine Änderung läuft gegen sie. Ca und Ce zählen den ersten Schritt, die Reichweite zählt alle; am Montag lag dazwischen der Unterschied von zwei zu dreizehn. Ein Kreis macht aus mehreren Modulen eines, auch wenn jedes für sich klein ist. Ein Schichtvertrag verwandelt eine Folie in eine Regel, die bei jeder Änderung geprüft wird; er sieht aber keine Kreise innerhalb einer Schicht. Und kein Maß ist ein Urteil: Erst nachsehen, dann bewerten, und nie zum Ziel machen.

**Morgen bei der Arbeit:** Nehmen Sie die drei Module Ihres Systems, die am häufigsten geändert werden, und fragen Sie für jedes: Wer importiert es, direkt und über andere? Programmieren Sie in Python, genügen `pip install import-linter`, die Datei aus Abschnitt 4 mit Ihren Schichten und `lint-imports`. Programmieren Sie nicht selbst, stellen Sie Ihrem Dienstleister eine einzige Frage: „Welche Regel über Abhängigkeiten prüft bei Ihnen ein Rechner?“

**Weiter geht es** in einer späteren Lektion mit Qualitätszielen: Wie viel Modularität braucht ein System überhaupt, und woran merkt man es?
"""

# %% [markdown] lang="en"
r"""
## What you take away

An import is a dependency with a direction, and a change runs against it. Ca and Ce count the first step, the reach counts all of them; on Monday that was the difference between two and thirteen. A cycle turns several modules into one, even if each of them is small. A layer contract turns a slide into a rule that is checked at every change; but it does not see cycles within a layer. And no measure is a verdict: look first, then judge, and never make it a target.

**At work tomorrow:** take the three modules of your system that are changed most often, and ask of each: who imports it, directly and through others? If you program in Python, `pip install import-linter`, the file from section 4 with your own layers, and `lint-imports` are enough. If you do not program yourself, ask your service provider one single question: “Which rule about dependencies does a computer check at your company?”

**Next**, in a later lesson, come quality goals: how much modularity does a system need at all, and how do you notice?
"""
