# %% role="right" grade_id="mod-read-picture"
supported = "b"

# %% role="right" grade_id="mod-read-picture"
supported = ["B"]

# %% role="wrong" grade_id="mod-read-picture"
# de: Von keinem der drei führt ein Pfeil zu `cache`.
# en: None of the three has an arrow to `cache`.
supported = "A"

# %% role="wrong" grade_id="mod-read-picture"
# de: Ändert sich `retry`, kann `mail` ausfallen.
# en: If `retry` changes, `mail` may fail.
supported = "C"

# %% role="wrong" grade_id="mod-read-picture"
# de: Das Bild zeigt nur Importe zwischen Adaptern.
# en: The picture shows only imports between adapters.
supported = "D"

# %% role="right" grade_id="mod-direction"
needed = ["clock"]
at_risk = ["alarm", "report"]

# %% role="right" grade_id="mod-direction"
needed = set(toy.loc[toy["importer"] == "store", "imported"])
at_risk = frozenset(toy.loc[toy["imported"] == "store", "importer"])

# %% role="right" grade_id="mod-direction"
needed = {"clock"}
at_risk = ("report", "alarm")

# %% role="right" grade_id="mod-direction"
needed = toy[toy["importer"] == "store"]["imported"]
at_risk = toy[toy["imported"] == "store"]["importer"].unique()

# %% role="wrong" grade_id="mod-direction"
# de: `at_risk` ist keine Menge.
# en: `at_risk` is not a set.
needed = {"clock"}
at_risk = {"report": 1, "alarm": 1}

# %% role="wrong" grade_id="mod-direction"
# de: Die beiden Mengen sind vertauscht
# en: The two sets are swapped
needed = {"report", "alarm"}
at_risk = {"clock"}

# %% role="wrong" grade_id="mod-direction"
# de: Gefragt ist nur der direkte Schritt.
# en: Only the direct step is asked for.
needed = {"clock", "units"}
at_risk = {"report", "alarm"}

# %% role="wrong" grade_id="mod-direction"
# de: Gefragt ist nur der direkte Schritt.
# en: Only the direct step is asked for.
needed = {"clock"}
at_risk = {"report", "alarm", "screen"}

# %% role="wrong" grade_id="mod-direction"
# de: `needed` ist keine Menge.
# en: `needed` is not a set.
needed = "clock"
at_risk = {"report", "alarm"}

# %% role="wrong" grade_id="mod-direction"
# de: `at_risk` stimmt noch nicht
# en: `at_risk` is not right yet
needed = {"clock"}
at_risk = {"report"}

# %% role="wrong" grade_id="mod-direction"
# de: Ist er richtig geschrieben?
# en: Is it spelled correctly?
needed = {"Clock"}
at_risk = {"report", "alarm"}

# %% role="wrong" grade_id="mod-direction"
# de: `store` selbst gehört in keine der beiden Mengen
# en: `store` itself belongs in neither set
needed = {"store", "clock"}
at_risk = {"report", "alarm"}


# %% role="right" grade_id="mod-coupling"
def coupling(edges, names):
    ca = edges["imported"].value_counts().reindex(names).fillna(0)
    ce = edges["importer"].value_counts().reindex(names).fillna(0)
    table = pd.DataFrame({"ca": ca, "ce": ce})
    table["instability"] = table["ce"] / table.sum(axis=1)
    return table


# %% role="right" grade_id="mod-coupling"
def coupling(edges, names):
    rows = []
    for name in names:
        ca, ce = sum(edges["imported"] == name), sum(edges["importer"] == name)
        rows.append((name, ca, ce, ce / (ca + ce) if ca + ce else float("nan")))
    return pd.DataFrame(rows, columns=["module", "ca", "ce", "instability"]).set_index("module")


# %% role="right" grade_id="mod-coupling"
def coupling(edges, names):
    ca = edges["imported"].value_counts().reindex(names, fill_value=0)
    ce = edges.groupby("importer").size().reindex(names, fill_value=0)
    return pd.DataFrame({"instability": 1 - ca / (ca + ce), "ce": ce, "ca": ca})


# %% role="wrong" grade_id="mod-coupling"
# de: `ce` ist dasselbe wie `ca`.
# en: `ce` is the same as `ca`.
def coupling(edges, names):
    ca = edges["imported"].value_counts().reindex(names, fill_value=0)
    ce = edges["imported"].value_counts().reindex(names, fill_value=0)
    table = pd.DataFrame({"ca": ca, "ce": ce})
    return table.assign(instability=table["ce"] / (table["ca"] + table["ce"]))


# %% role="wrong" grade_id="mod-coupling"
# de: In `ce` stehen Lücken
# en: `ce` has gaps
def coupling(edges, names):
    ca = edges["imported"].value_counts().reindex(names, fill_value=0)
    ce = edges["importer"].value_counts()
    table = pd.DataFrame({"ca": ca, "ce": ce})
    return table.assign(instability=table["ce"] / (table["ca"] + table["ce"]))


# %% role="wrong" grade_id="mod-coupling"
# de: In `ce` stehen Lücken
# en: `ce` has gaps
def coupling(edges, names):
    ca = edges["imported"].value_counts().reindex(names, fill_value=0)
    ce = edges["importer"].value_counts().reindex(names)
    table = pd.DataFrame({"ca": ca, "ce": ce})
    return table.assign(instability=table["ce"] / (table["ca"] + table["ce"]))


# %% role="wrong" grade_id="mod-coupling"
# de: steht Ca im Zähler
# en: Ca is in the numerator
def coupling(edges, names):
    ca = edges["imported"].value_counts().reindex(names, fill_value=0)
    ce = edges["importer"].value_counts().reindex(names, fill_value=0)
    table = pd.DataFrame({"ca": ca, "ce": ce})
    return table.assign(instability=table["ca"] / (table["ca"] + table["ce"]))


# %% role="wrong" grade_id="mod-coupling"
# de: Die Summe braucht Klammern.
# en: the sum needs brackets.
def coupling(edges, names):
    ca = edges["imported"].value_counts().reindex(names, fill_value=0)
    ce = edges["importer"].value_counts().reindex(names, fill_value=0)
    table = pd.DataFrame({"ca": ca, "ce": ce})
    return table.assign(instability=table["ce"] / table["ca"] + table["ce"])


# %% role="wrong" grade_id="mod-coupling"
# de: Der Nenner ist nicht Ca allein
# en: The denominator is not Ca alone
def coupling(edges, names):
    ca = edges["imported"].value_counts().reindex(names, fill_value=0)
    ce = edges["importer"].value_counts().reindex(names, fill_value=0)
    table = pd.DataFrame({"ca": ca, "ce": ce})
    return table.assign(instability=table["ce"] / table["ca"])


# %% role="wrong" grade_id="mod-coupling"
# de: Für sie ist `NaN` gefragt
# en: The task asks for `NaN` there
def coupling(edges, names):
    ca = edges["imported"].value_counts().reindex(names, fill_value=0)
    ce = edges["importer"].value_counts().reindex(names, fill_value=0)
    table = pd.DataFrame({"ca": ca, "ce": ce})
    return table.assign(instability=(table["ce"] / (table["ca"] + table["ce"])).fillna(0))


# %% role="wrong" grade_id="mod-coupling"
# de: denn jeder Import geht von genau
# en: because each import starts from exactly
def coupling(edges, names):
    ca = edges["imported"].value_counts().reindex(names, fill_value=0)
    ce = edges.drop_duplicates("imported")["importer"].value_counts().reindex(names, fill_value=0)
    table = pd.DataFrame({"ca": ca, "ce": ce})
    return table.assign(instability=table["ce"] / (table["ca"] + table["ce"]))


# %% role="wrong" grade_id="mod-coupling"
# de: Rechnet Ihre Funktion mit ihren Parametern
# en: Does your function compute with its parameters
def coupling(edges, names):
    ca = edges["imported"].value_counts().reindex(names, fill_value=0)
    ce = pd.Series([4 if "store" in names else 0] * len(names), index=names)
    if len(names) == 40:
        ce = edges["importer"].value_counts().reindex(names, fill_value=0)
    table = pd.DataFrame({"ca": ca, "ce": ce})
    return table.assign(instability=table["ce"] / (table["ca"] + table["ce"]))


# %% role="wrong" grade_id="mod-coupling"
# de: Haben Sie `return` vergessen?
# en: Did you forget `return`?
def coupling(edges, names):
    ca = edges["imported"].value_counts().reindex(names, fill_value=0)
    ce = edges["importer"].value_counts().reindex(names, fill_value=0)
    table = pd.DataFrame({"ca": ca, "ce": ce})
    table.assign(instability=table["ce"] / (table["ca"] + table["ce"]))


# %% role="right" grade_id="mod-reach"
def reach(edges, name):
    touched = {name}
    while True:
        importers = set(edges.loc[edges["imported"].isin(list(touched)), "importer"].unique())
        if importers <= touched:
            touched.discard(name)
            return touched
        touched = touched | importers


# %% role="right" grade_id="mod-reach"
def reach(edges, name):
    swapped = edges.rename(columns={"importer": "imported", "imported": "importer"})
    return needs(swapped, name)


# %% role="right" grade_id="mod-reach"
def reach(edges, name):
    touched, todo = set(), [name]
    while todo:
        current = todo.pop()
        for importer in edges[edges["imported"] == current]["importer"]:
            if importer not in touched:
                touched.add(importer)
                todo.append(importer)
    touched.discard(name)
    return touched


# %% role="right" grade_id="mod-reach"
def reach(edges, name):
    everything = set(edges["importer"]) | set(edges["imported"])
    return {other for other in everything if other != name and name in needs(edges, other)}


# %% role="wrong" grade_id="mod-reach"
# de: Das sind nur die direkten Importe.
# en: Those are only the direct imports.
def reach(edges, name):
    touched = {name}
    while True:
        importers = set(edges[edges["imported"] == name]["importer"])
        if importers <= touched:
            return touched - {name}
        touched = touched | importers


# %% role="wrong" grade_id="mod-reach"
# de: Sie folgen den Pfeilen vorwärts
# en: You follow the arrows forwards
def reach(edges, name):
    touched = {name}
    while True:
        importers = set(edges[edges["importer"].isin(touched)]["imported"])
        if importers <= touched:
            return touched - {name}
        touched = touched | importers


# %% role="wrong" grade_id="mod-reach"
# de: Nehmen Sie `name` am Ende heraus.
# en: Take `name` out at the end.
def reach(edges, name):
    touched = {name}
    while True:
        importers = set(edges[edges["imported"].isin(touched)]["importer"])
        if importers <= touched:
            return touched
        touched = touched | importers


# %% role="wrong" grade_id="mod-reach"
# de: die Menge der Namen zurückgeben, nicht ihre Anzahl
# en: the set of the names, not their number
def reach(edges, name):
    touched = {name}
    while True:
        importers = set(edges[edges["imported"].isin(touched)]["importer"])
        if importers <= touched:
            return len(touched) - 1
        touched = touched | importers


# %% role="wrong" grade_id="mod-reach"
# de: Ihre Menge ist leer
# en: Your set is empty
def reach(edges, name):
    touched = {name}
    while True:
        importers = set(edges[edges["imported"].isin(touched)]["imported"])
        if importers <= touched:
            return touched - {name}
        touched = touched | importers


# %% role="wrong" grade_id="mod-reach"
# de: die Menge der Namen zurückgeben
# en: should return the set of the names
def reach(edges, name):
    touched = {name}
    while True:
        importers = set(edges[edges["imported"].isin(touched)]["importer"])
        if importers <= touched:
            return sorted(touched - {name})
        touched = touched | importers


# %% role="wrong" grade_id="mod-reach"
# de: Mit der kleinen Tabelle `toy` stimmt es nicht
# en: With the small table `toy` it is not right
def reach(edges, name):
    touched = set(edges[edges["imported"] == name]["importer"])
    for _ in range(8 if name == "adapters.cache" else 0):
        touched = touched | set(edges[edges["imported"].isin(touched)]["importer"])
    return touched - {name}


# %% role="right" grade_id="mod-hot-spot"
where_first = "c"

# %% role="right" grade_id="mod-hot-spot"
where_first = "(C)"

# %% role="wrong" grade_id="mod-hot-spot"
# de: Das war der Irrtum vom Freitag.
# en: That was Friday’s mistake.
where_first = "A"

# %% role="wrong" grade_id="mod-hot-spot"
# de: Ein Fundament soll viele tragen.
# en: A foundation is meant to carry many.
where_first = "B"

# %% role="wrong" grade_id="mod-hot-spot"
# de: Seltener ändern macht die Fälle seltener, nicht kleiner.
# en: Changing less often makes the cases rarer, not smaller.
where_first = "D"


# %% role="right" grade_id="mod-circle"
def cycle_with(edges, name):
    return needs(edges, name).intersection(reach(edges, name))


# %% role="right" grade_id="mod-circle"
def cycle_with(edges, name):
    return {other for other in needs(edges, name) if name in needs(edges, other)}


# %% role="right" grade_id="mod-circle"
def cycle_with(edges, name):
    before, behind = reach(edges, name), needs(edges, name)
    return before - (before - behind)


# %% role="wrong" grade_id="mod-circle"
# de: ohne von ihm gebraucht zu werden
# en: without being needed by it
def cycle_with(edges, name):
    return needs(edges, name) | reach(edges, name)


# %% role="wrong" grade_id="mod-circle"
# de: ohne von ihm gebraucht zu werden
# en: without being needed by it
def cycle_with(edges, name):
    return reach(edges, name)


# %% role="wrong" grade_id="mod-circle"
# de: wird von `adapters.retry` gebraucht, braucht es selbst aber nicht
# en: is needed by `adapters.retry` but does not need it
def cycle_with(edges, name):
    return needs(edges, name)


# %% role="wrong" grade_id="mod-circle"
# de: `adapters.retry` selbst gehört nicht in die Menge
# en: `adapters.retry` itself does not belong in the set
def cycle_with(edges, name):
    return (needs(edges, name) & reach(edges, name)) | {name}


# %% role="wrong" grade_id="mod-circle"
# de: nicht nur die direkten Nachbarn
# en: not just direct neighbours
def cycle_with(edges, name):
    direct = set(edges[edges["importer"] == name]["imported"])
    return direct & reach(edges, name)


# %% role="right" grade_id="mod-circle"
def cycle_with(edges, name):
    wide = reach(edges, name)
    return {other for other in wide if len(reach(edges, other)) == len(wide)}


# %% role="wrong" grade_id="mod-circle"
# de: nicht nur die direkten Nachbarn
# en: not just direct neighbours
def cycle_with(edges, name):
    imports = set(edges[edges["importer"] == name]["imported"])
    return imports & set(edges[edges["imported"] == name]["importer"])


# %% role="wrong" grade_id="mod-circle"
# de: Mit x im Kreis liegt allein y.
# en: only y lies in a cycle with x.
def cycle_with(edges, name):
    ring = {"adapters.retry", "adapters.cache", "adapters.metrics"}
    return ring - {name} if name in ring else set()


# %% role="wrong" grade_id="mod-circle"
# de: Gefragt ist die leere Menge.
# en: The task asks for the empty set.
def cycle_with(edges, name):
    return {"adapters.cache", "adapters.metrics"}


# %% role="wrong" grade_id="mod-circle"
# de: eine Menge von Namen
# en: a set of names
def cycle_with(edges, name):
    return bool(needs(edges, name) & reach(edges, name))


# %% role="right" grade_id="mod-violations"
def violations(edges, layer_of, layers):
    lower = edges["importer"].map(lambda name: layers.index(layer_of[name]))
    upper = edges["imported"].map(lambda name: layers.index(layer_of[name]))
    return edges.loc[lower < upper]


# %% role="right" grade_id="mod-violations"
def violations(edges, layer_of, layers):
    keep = [
        layers.index(layer_of[importer]) < layers.index(layer_of[imported])
        for importer, imported in zip(edges["importer"], edges["imported"])
    ]
    return edges[keep].reset_index(drop=True)


# %% role="right" grade_id="mod-violations"
def violations(edges, layer_of, layers):
    ordered = pd.CategoricalDtype(layers, ordered=True)
    from_layer = edges["importer"].map(layer_of).astype(ordered)
    to_layer = edges["imported"].map(layer_of).astype(ordered)
    return edges[from_layer < to_layer]


# %% role="right" grade_id="mod-violations"
def violations(edges, layer_of, layers):
    height = dict(zip(layers, range(len(layers))))
    table = edges.assign(
        start=edges["importer"].map(layer_of).map(height),
        end=edges["imported"].map(layer_of).map(height),
    )
    return table[table["end"] > table["start"]]


# %% role="wrong" grade_id="mod-violations"
# de: Texte vergleicht Python nach dem Alphabet
# en: Python compares texts alphabetically
def violations(edges, layer_of, layers):
    from_layer = edges["importer"].map(layer_of)
    to_layer = edges["imported"].map(layer_of)
    return edges[from_layer < to_layer]


# %% role="wrong" grade_id="mod-violations"
# de: Texte vergleicht Python nach dem Alphabet
# en: Python compares texts alphabetically
def violations(edges, layer_of, layers):
    from_layer = edges["importer"].map(layer_of)
    to_layer = edges["imported"].map(layer_of)
    return edges[from_layer > to_layer]


# %% role="wrong" grade_id="mod-violations"
# de: ein Import innerhalb derselben Schicht
# en: an import within the same layer
def violations(edges, layer_of, layers):
    height = {layer: number for number, layer in enumerate(layers)}
    from_height = edges["importer"].map(layer_of).map(height)
    to_height = edges["imported"].map(layer_of).map(height)
    return edges[from_height <= to_height]


# %% role="wrong" grade_id="mod-violations"
# de: die erlaubten Importe gefunden, die nach unten zeigen
# en: the allowed imports, those that point downwards
def violations(edges, layer_of, layers):
    height = {layer: number for number, layer in enumerate(layers)}
    from_height = edges["importer"].map(layer_of).map(height)
    to_height = edges["imported"].map(layer_of).map(height)
    return edges[from_height > to_height]


# %% role="wrong" grade_id="mod-violations"
# de: Auch wer mehrere Schichten überspringt
# en: Skipping several layers is reaching up too.
def violations(edges, layer_of, layers):
    height = {layer: number for number, layer in enumerate(layers)}
    from_height = edges["importer"].map(layer_of).map(height)
    to_height = edges["imported"].map(layer_of).map(height)
    return edges[to_height - from_height == 1]


# %% role="wrong" grade_id="mod-violations"
# de: Benutzt Ihre Funktion ihren Parameter `layers`?
# en: Does your function use its parameter `layers`?
def violations(edges, layer_of, layers):
    height = {"domain": 0, "services": 1, "adapters": 2, "api": 3}
    from_height = edges["importer"].map(layer_of).map(height)
    to_height = edges["imported"].map(layer_of).map(height)
    return edges[from_height < to_height]


# %% role="wrong" grade_id="mod-violations"
# de: gefragt ist eine Tabelle (DataFrame)
# en: expected a table (DataFrame)
def violations(edges, layer_of, layers):
    height = {layer: number for number, layer in enumerate(layers)}
    return edges["importer"].map(layer_of).map(height) < edges["imported"].map(layer_of).map(height)


# %% role="wrong" grade_id="mod-violations"
# de: Haben Sie `return` vergessen?
# en: Did you forget `return`?
def violations(edges, layer_of, layers):
    height = {layer: number for number, layer in enumerate(layers)}
    from_height = edges["importer"].map(layer_of).map(height)
    edges[from_height < edges["imported"].map(layer_of).map(height)]


# %% role="right" grade_id="mod-relief"
def relief(edges, importer, imported):
    others = edges[(edges["importer"] != importer) | (edges["imported"] != imported)]
    return len(reach(edges, imported) - reach(others, imported))


# %% role="right" grade_id="mod-relief"
def relief(edges, importer, imported):
    rest = edges.query("not (importer == @importer and imported == @imported)")
    before, after = len(reach(edges, imported)), len(reach(rest, imported))
    return before - after


# %% role="right" grade_id="mod-relief"
def relief(edges, importer, imported):
    rows = [
        row
        for row in edges[["importer", "imported"]].values.tolist()
        if row != [importer, imported]
    ]
    rest = pd.DataFrame(rows, columns=["importer", "imported"])
    return len(reach(edges, imported)) - len(reach(rest, imported))


# %% role="wrong" grade_id="mod-relief"
# de: Sie nehmen mehr als einen Import weg.
# en: You remove more than one import.
def relief(edges, importer, imported):
    rest = edges[(edges["importer"] != importer) & (edges["imported"] != imported)]
    return len(reach(edges, imported)) - len(reach(rest, imported))


# %% role="wrong" grade_id="mod-relief"
# de: Fällt mehr weg als dieser eine Import?
# en: do you remove more than this one import?
def relief(edges, importer, imported):
    rest = edges[edges["importer"] != importer]
    return len(reach(edges, imported)) - len(reach(rest, imported))


# %% role="wrong" grade_id="mod-relief"
# de: Das Vorzeichen ist umgekehrt
# en: The sign is the wrong way round
def relief(edges, importer, imported):
    is_this = (edges["importer"] == importer) & (edges["imported"] == imported)
    return len(reach(edges[~is_this], imported)) - len(reach(edges, imported))


# %% role="wrong" grade_id="mod-relief"
# de: Das ist die Reichweite, die übrig bleibt.
# en: That is the reach that remains.
def relief(edges, importer, imported):
    is_this = (edges["importer"] == importer) & (edges["imported"] == imported)
    return len(reach(edges[~is_this], imported))


# %% role="wrong" grade_id="mod-relief"
# de: Bei Ihnen ändert sich nichts.
# en: Your function reports no change.
def relief(edges, importer, imported):
    is_this = (edges["importer"] == importer) & (edges["imported"] == imported)
    return len(reach(edges, importer)) - len(reach(edges[~is_this], importer))


# %% role="wrong" grade_id="mod-relief"
# de: Ihre Funktion verändert, was ihr übergeben wurde
# en: Your function changes what was passed to it
def relief(edges, importer, imported):
    before = len(reach(edges, imported))
    is_this = (edges["importer"] == importer) & (edges["imported"] == imported)
    edges.drop(edges[is_this].index, inplace=True)
    return before - len(reach(edges, imported))


# %% role="wrong" grade_id="mod-relief"
# de: gefragt ist eine Zahl
# en: expected a number
def relief(edges, importer, imported):
    is_this = (edges["importer"] == importer) & (edges["imported"] == imported)
    return reach(edges, imported) - reach(edges[~is_this], imported)


# %% role="wrong" grade_id="mod-relief"
# de: Das ist nicht der Unterschied zweier Reichweiten.
# en: That is not the difference of two reaches.
def relief(edges, importer, imported):
    return len(reach(edges, importer)) + 1


# %% role="wrong" grade_id="mod-relief"
# de: Das ist nicht der Unterschied zweier Reichweiten.
# en: That is not the difference of two reaches.
def relief(edges, importer, imported):
    is_this = (edges["importer"] == importer) & (edges["imported"] == imported)
    return len(needs(edges, importer)) - len(needs(edges[~is_this], importer))


# %% role="wrong" grade_id="mod-relief"
# de: Mit einer anderen Tabelle stimmt es nicht.
# en: With another table it is not right.
def relief(edges, importer, imported):
    known = {"adapters.cache": 9, "adapters.holidays": 16}
    return known.get(imported, 0)


# %% role="right" grade_id="mod-contract-order"
steps = "B, E, D, A, C"

# %% role="right" grade_id="mod-contract-order"
steps = ["b", "e", "d", "a", "c"]

# %% role="wrong" grade_id="mod-contract-order"
# de: hält sie jede Änderung auf
# en: it stops every change
steps = "BEADC"

# %% role="wrong" grade_id="mod-contract-order"
# de: Messen können Sie erst, wenn feststeht, was erlaubt ist
# en: You can measure only once it is clear what is allowed
steps = "EBDAC"

# %% role="wrong" grade_id="mod-contract-order"
# de: wächst die Liste inzwischen nach
# en: the list grows again meanwhile
steps = "BEDCA"

# %% role="wrong" grade_id="mod-contract-order"
# de: was Sie schon gemessen haben
# en: only except what you have measured
steps = "BDEAC"


# %% role="right" grade_id="mod-running"
def running_imports(edges, modules):
    own = set(modules.loc[~modules["is_test"], "module"])
    both = edges["importer"].isin(own) & edges["imported"].isin(own)
    return edges[both & (edges["typing_only"] == False)].reset_index(drop=True)


# %% role="right" grade_id="mod-running"
def running_imports(edges, modules):
    is_test = dict(zip(modules["module"], modules["is_test"]))
    rows = [
        not typing and not is_test[importer] and not is_test[imported]
        for importer, imported, typing in zip(
            edges["importer"], edges["imported"], edges["typing_only"]
        )
    ]
    return edges[rows]


# %% role="right" grade_id="mod-running"
def running_imports(edges, modules):
    tests = modules.query("is_test")["module"]
    running = edges[~edges["typing_only"]]
    running = running[~running["importer"].isin(tests)]
    return running[~running["imported"].isin(tests)]


# %% role="wrong" grade_id="mod-running"
# de: denen nur Typprüfer folgen (`typing_only`)
# en: that only type checkers follow (`typing_only`)
def running_imports(edges, modules):
    tests = modules[modules["is_test"]]["module"]
    return edges[~edges["importer"].isin(tests) & ~edges["imported"].isin(tests)]


# %% role="wrong" grade_id="mod-running"
# de: die von Testmodulen ausgehen
# en: imports made by test modules
def running_imports(edges, modules):
    return edges[~edges["typing_only"]]


# %% role="wrong" grade_id="mod-running"
# de: die auf Testmodule zeigen
# en: imports of test modules
def running_imports(edges, modules):
    tests = modules[modules["is_test"]]["module"]
    return edges[~edges["typing_only"] & ~edges["importer"].isin(tests)]


# %% role="wrong" grade_id="mod-running"
# de: Haben Sie eine Maske zu viel oder zu wenig umgekehrt?
# en: Did you invert one mask too many or too few?
def running_imports(edges, modules):
    tests = modules[~modules["is_test"]]["module"]
    return edges[
        ~edges["typing_only"] & ~edges["importer"].isin(tests) & ~edges["imported"].isin(tests)
    ].head(0)


# %% role="wrong" grade_id="mod-running"
# de: Bedingungen über ganze Spalten verknüpfen Sie mit `&`
# en: Combine conditions on whole columns with `&`
def running_imports(edges, modules):
    tests = modules[modules["is_test"]]["module"]
    return edges[~edges["typing_only"] and ~edges["importer"].isin(tests)]


# %% role="wrong" grade_id="mod-running"
# de: gefragt ist eine Tabelle (DataFrame)
# en: expected a table (DataFrame)
def running_imports(edges, modules):
    tests = modules[modules["is_test"]]["module"]
    return ~edges["typing_only"] & ~edges["importer"].isin(tests) & ~edges["imported"].isin(tests)


# %% role="wrong" grade_id="mod-running"
# de: Verlassen Sie sich auf `is_test`.
# en: Rely on `is_test`.
def running_imports(edges, modules):
    from_test = edges["importer"].str.contains("test")
    return edges[~edges["typing_only"] & ~from_test & ~edges["imported"].str.contains("test")]


# %% role="wrong" grade_id="mod-running"
# de: Rechnet Ihre Funktion mit ihren Parametern
# en: Does your function compute with its parameters
def running_imports(edges, modules):
    tests = real_modules[real_modules["is_test"]]["module"]
    rows = real_edges[~real_edges["typing_only"]]
    return rows[~rows["importer"].isin(tests) & ~rows["imported"].isin(tests)]


# %% role="wrong" grade_id="mod-running"
# de: Rechnet Ihre Funktion mit ihren Parametern
# en: Does your function compute with its parameters
def running_imports(edges, modules):
    tests = real_modules[real_modules["is_test"]]["module"]
    rows = edges[~edges["typing_only"]]
    return rows[~rows["importer"].isin(tests) & ~rows["imported"].isin(tests)]


# %% role="right" grade_id="mod-fresh-package"
plain = running_imports(sql_edges, sql_modules)
with_types = running_imports(sql_edges.assign(typing_only=False), sql_modules)
listed = sql_modules.query("not is_test")["module"].tolist()
errors_ca = plain.groupby("imported").size()["sqlalchemy.exc"]
share_running = cycle_share(plain, listed)
share_all = cycle_share(with_types, listed)

# %% role="right" grade_id="mod-fresh-package"
own = list(sql_modules[~sql_modules["is_test"]]["module"])
inner = sql_edges[sql_edges["importer"].isin(own) & sql_edges["imported"].isin(own)]
errors_ca = coupling(inner[~inner["typing_only"]], own).loc["sqlalchemy.exc", "ca"]
share_running = cycle_share(inner[~inner["typing_only"]], own)
share_all = sum(len(cycle_with(inner, name)) > 0 for name in own) / len(own)

# %% role="wrong" grade_id="mod-fresh-package"
# de: Die beiden Anteile sind vertauscht
# en: The two shares are swapped
own = list(sql_modules[~sql_modules["is_test"]]["module"])
inner = sql_edges[sql_edges["importer"].isin(own) & sql_edges["imported"].isin(own)]
errors_ca = 109
share_running = cycle_share(inner, own)
share_all = cycle_share(inner[~inner["typing_only"]], own)

# %% role="wrong" grade_id="mod-fresh-package"
# de: In Ihrer Liste der Namen stehen noch Testmodule
# en: your list of names still contains test modules
everyone = list(sql_modules["module"])
errors_ca = 109
share_running = cycle_share(sql_edges[~sql_edges["typing_only"]], everyone)
share_all = cycle_share(sql_edges, everyone)

# %% role="wrong" grade_id="mod-fresh-package"
# de: In Ihrer Liste der Namen stehen noch Testmodule
# en: your list of names still contains test modules
everyone = list(sql_modules["module"])
own = list(sql_modules[~sql_modules["is_test"]]["module"])
inner = sql_edges[sql_edges["importer"].isin(own) & sql_edges["imported"].isin(own)]
errors_ca = 109
share_running = cycle_share(inner[~inner["typing_only"]], everyone)
share_all = cycle_share(inner, everyone)

# %% role="wrong" grade_id="mod-fresh-package"
# de: Gefragt ist Ca: Wer importiert es?
# en: The task asks for Ca: who imports it?
own = list(sql_modules[~sql_modules["is_test"]]["module"])
inner = sql_edges[sql_edges["importer"].isin(own) & sql_edges["imported"].isin(own)]
errors_ca = (inner["importer"] == "sqlalchemy.exc").sum()
share_running = cycle_share(inner[~inner["typing_only"]], own)
share_all = cycle_share(inner, own)

# %% role="wrong" grade_id="mod-fresh-package"
# de: Beide Anteile sind gleich.
# en: Both shares are equal.
own = list(sql_modules[~sql_modules["is_test"]]["module"])
errors_ca = 109
share_running = cycle_share(running_imports(sql_edges, sql_modules), own)
share_all = share_running

# %% role="wrong" grade_id="mod-fresh-package"
# de: `errors_ca` zählt auch Testmodule mit
# en: `errors_ca` also counts test modules
own = list(sql_modules[~sql_modules["is_test"]]["module"])
inner = sql_edges[sql_edges["importer"].isin(own) & sql_edges["imported"].isin(own)]
errors_ca = (sql_edges["imported"] == "sqlalchemy.exc").sum()
share_running = cycle_share(inner[~inner["typing_only"]], own)
share_all = cycle_share(inner, own)

# %% role="wrong" grade_id="mod-fresh-package"
# de: `errors_ca` zählt auch Testmodule mit
# en: `errors_ca` also counts test modules
own = list(sql_modules[~sql_modules["is_test"]]["module"])
inner = sql_edges[sql_edges["importer"].isin(own) & sql_edges["imported"].isin(own)]
running = sql_edges[~sql_edges["typing_only"]]
errors_ca = (running["imported"] == "sqlalchemy.exc").sum()
share_running = cycle_share(running, own)
share_all = cycle_share(inner, own)

# %% role="wrong" grade_id="mod-fresh-package"
# de: den es nur für Typprüfer gibt
# en: exists only for type checkers
own = list(sql_modules[~sql_modules["is_test"]]["module"])
inner = sql_edges[sql_edges["importer"].isin(own) & sql_edges["imported"].isin(own)]
errors_ca = (inner["imported"] == "sqlalchemy.exc").sum()
share_running = cycle_share(inner[~inner["typing_only"]], own)
share_all = cycle_share(inner, own)

# %% role="wrong" grade_id="mod-fresh-package"
# de: Die Anteile sind gerundet.
# en: The shares are rounded.
own = list(sql_modules[~sql_modules["is_test"]]["module"])
inner = sql_edges[sql_edges["importer"].isin(own) & sql_edges["imported"].isin(own)]
errors_ca = (inner[~inner["typing_only"]]["imported"] == "sqlalchemy.exc").sum()
share_running = round(cycle_share(inner[~inner["typing_only"]], own), 2)
share_all = round(cycle_share(inner, own), 2)

# %% [markdown] role="equivalent" grade_id="mod-fresh-package"
# - `sql_edges["importer"].isin(own) & sql_edges["imported"].isin(own)` → `sql_edges['importer'].isin(own) | sql_edges['imported'].isin(own)`: no cycle of these modules runs through a test module, and `cycle_share` counts only the names that it is given.
# - `"importer"` → `'imported'`: the same; imports by test modules then stay, but nobody in `own` needs them back.
