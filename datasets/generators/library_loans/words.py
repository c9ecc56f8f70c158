"""The vocabulary of the invented titles: nouns with their gender, adjectives, places, topics.

The lists are our own; a title is composed from them by `titles`. A likeness with an existing work
is accidental.
"""

from __future__ import annotations

from dataclasses import dataclass

_NOMINATIVE = {"m": "der", "f": "die", "n": "das"}
_OBLIQUE = {"m": ("des", "dem"), "f": ("der", "der"), "n": ("des", "dem")}
_STRONG = {"m": "er", "f": "e", "n": "es"}


@dataclass(frozen=True, slots=True)
class Noun:
    """A German noun in the singular; the dative has the form of the nominative."""

    gender: str
    word: str
    genitive: str

    def nominative(self, adjective: str = "") -> str:
        """``der stille Garten``."""
        middle = f"{adjective}e " if adjective else ""
        return f"{_NOMINATIVE[self.gender]} {middle}{self.word}"

    def genitive_form(self, adjective: str = "") -> str:
        """``des stillen Gartens``."""
        middle = f"{adjective}en " if adjective else ""
        return f"{_OBLIQUE[self.gender][0]} {middle}{self.genitive}"

    def dative(self, adjective: str = "") -> str:
        """``dem stillen Garten``."""
        middle = f"{adjective}en " if adjective else ""
        return f"{_OBLIQUE[self.gender][1]} {middle}{self.word}"

    def bare(self, adjective: str) -> str:
        """``Stiller Garten``, without an article."""
        return f"{adjective[0].upper()}{adjective[1:]}{_STRONG[self.gender]} {self.word}"


def _words(listed: str) -> tuple[str, ...]:
    """One word per blank; an underscore stands for a blank within a name."""
    return tuple(word.replace("_", " ") for word in listed.split())


def _nouns(gender: str, listed: str) -> tuple[Noun, ...]:
    """Read ``Garten/Gartens Brief/Briefs``; a feminine noun does not change."""
    parsed = []
    for entry in listed.split():
        word, _, genitive = entry.partition("/")
        parsed.append(Noun(gender, word, genitive or word))
    return tuple(parsed)


THINGS = (
    _nouns(
        "m",
        "Garten/Gartens Apfelbaum/Apfelbaums Brunnen/Brunnens Dachboden/Dachbodens Nebel/Nebels "
        "Winterhafen/Winterhafens Leuchtturm/Leuchtturms Kompass/Kompasses Koffer/Koffers "
        "Schlüssel/Schlüssels Spiegel/Spiegels Steinbruch/Steinbruchs Marktplatz/Marktplatzes "
        "Wintermantel/Wintermantels Kirschgarten/Kirschgartens Fahrplan/Fahrplans "
        "Hinterhof/Hinterhofs Weinberg/Weinbergs Bahndamm/Bahndamms Taubenschlag/Taubenschlags",
    )
    + _nouns(
        "f",
        "Brücke Werkstatt Mühle Sternwarte Gärtnerei Straßenbahn Bäckerei Insel Kellertür "
        "Postkarte Gartenbank Spieluhr Landkarte Linse Laterne Turmuhr Streuobstwiese Küche "
        "Fähre Wendeltreppe Orgel Kammer Seilbahn Töpferei Gärtnerschürze Muschel",
    )
    + _nouns(
        "n",
        "Gartenhaus/Gartenhauses Fernrohr/Fernrohrs Gewächshaus/Gewächshauses Fährhaus/Fährhauses "
        "Uhrwerk/Uhrwerks Tagebuch/Tagebuchs Klavier/Klaviers Mühlrad/Mühlrads Fenster/Fensters "
        "Bienenhaus/Bienenhauses Kräuterbeet/Kräuterbeets Salzfass/Salzfasses Boot/Boots "
        "Stellwerk/Stellwerks Mikroskop/Mikroskops Treppenhaus/Treppenhauses",
    )
)
FIGURES = _nouns(
    "m",
    "Uhrmacher/Uhrmachers Gärtner/Gärtners Lokführer/Lokführers Fährmann/Fährmanns "
    "Glasbläser/Glasbläsers Landvermesser/Landvermessers Orgelbauer/Orgelbauers "
    "Buchbinder/Buchbinders Nachtwächter/Nachtwächters Imker/Imkers Müller/Müllers",
) + _nouns(
    "f",
    "Uhrmacherin Gärtnerin Sternguckerin Ärztin Übersetzerin Bäckerin Kartografin "
    "Brückenwärterin Buchhändlerin Optikerin Försterin Straßenbahnfahrerin Töpferin "
    "Archivarin Müllerin",
)
ANIMALS = (
    _nouns(
        "m",
        "Dachs/Dachses Igel/Igels Fuchs/Fuchses Biber/Bibers Maulwurf/Maulwurfs Kranich/Kranichs "
        "Frosch/Froschs Marder/Marders Eisvogel/Eisvogels Käfer/Käfers",
    )
    + _nouns("f", "Krähe Hummel Schnecke Eule Fledermaus Maus Möwe Ziege Ente Libelle")
    + _nouns(
        "n",
        "Eichhörnchen/Eichhörnchens Wildschwein/Wildschweins Meerschweinchen/Meerschweinchens "
        "Kaninchen/Kaninchens Lama/Lamas Nilpferd/Nilpferds",
    )
)
ADJECTIVES = _words(
    "still blau fremd vergessen grün leer rot verborgen letzt langsam silbern müd wild gläsern "
    "alt neu schief klein weit rostig geheim heiter spät hell schmal offen verschneit golden "
    "fern krumm windig ungeduldig höflich"
)
# An adjective for an animal or a robot in a children's book.
MOODS = _words(
    "mutig schüchtern neugierig wütend verschlafen vergesslich frech winzig stolz ängstlich "
    "hungrig zerzaust klug gemütlich übermütig fröhlich grummelig tüchtig"
)
PLACES = _words(
    # Jena more often than the others: the house buys what is about the city.
    "Jena Jena Jena Jena Kahla Dornburg Apolda Camburg Ziegenhain Wöllnitz Lobeda Burgau Kunitz "
    "Zwätzen Stadtroda Saalfeld Rudolstadt Naumburg Eisenberg Bürgel Weimar Gera Ilmenau "
    "Schmölln Pößneck Mühlhausen Sömmerda Bad_Köstritz Lichtenhain Winzerla Cospeda Maua "
    "Großschwabhausen"
)
CHILDREN = _words(
    "Ida Matteo Jonna Emre Lotte Karim Frieda Oskar Mila Bruno Zoë Anouk Leyla Hannes Käthe Jaro "
    "Nele Tarik Greta Samuel Runa Piet Amira Björn"
)
SEASONS = (
    "Frühling",
    "Sommer",
    "Herbst",
    "Winter",
    "Märzmorgen",
    "Augustabend",
    "Regentag",
    "Sonntag",
)

TOPICS = {
    "garden": (
        "Hochbeete|Balkongemüse|Kompost und Mulch|Obstbaumschnitt|Wildstauden|Kräuterbeete|"
        "Naturnahe Gärten|Rosen und Clematis|Gemüse ohne Gift|Bienenfreundliche Beete|"
        "Der Schattengarten|Gärtnern mit wenig Wasser|Tomaten und Paprika|Der Bauerngarten"
    ),
    "cooking": (
        "Klöße und Soßen|Brot mit Sauerteig|Suppen für jeden Tag|Fermentieren|Kochen für viele|"
        "Kuchen vom Blech|Hülsenfrüchte|Küche ohne Reste|Grünes Gemüse|Nudeln selbst gemacht|"
        "Frühstück am Sonntag|Marmelade und Gelee|Pilze aus dem Wald"
    ),
    "travel": (
        "Radwandern an der Saale|Wandern um Jena|Mit dem Zug durch Thüringen|Die Rhön zu Fuß|"
        "Masuren mit dem Kanu|Die Ostsee im Winter|Slowenien|Südböhmen|Der Rennsteig|"
        "Burgen im Saaletal|Nachtzüge in Europa|Städtereisen mit Kindern|Die Färöer"
    ),
    "science": (
        "Licht und Linsen|Sterne über Mitteleuropa|Quanten im Alltag|Das Wetter|Vulkane|"
        "Mikroskopieren|Die Sprache der Vögel|Gene und Umwelt|Wahrscheinlichkeit|"
        "Energie aus Sonne und Wind|Böden|Das Gehirn|Fossilien im Muschelkalk"
    ),
    "computing": (
        "Python|Tabellenkalkulation|Datenbanken|Datenschutz zu Hause|Heimnetze|"
        "Maschinelles Lernen|Diagramme|Programmieren mit Robotern|Digitale Fotografie|"
        "Textverarbeitung|Freie Software|Smarte Geräte|Künstliche Intelligenz"
    ),
    "health": (
        "Besser schlafen|Rücken und Gelenke|Gehen statt Sitzen|Atmen|Gesund altern|"
        "Erste Hilfe|Schwimmen lernen|Allergien|Pausen im Büro|Yoga am Morgen|Zähne"
    ),
    "history": (
        "Jena im 19. Jahrhundert|Die Saaleflößer|Glas und Optik|Bauernhäuser in Thüringen|"
        "Eisenbahnen im Saaletal|Frauen an der Universität|Die Stadt im Mittelalter|"
        "Straßen und ihre Namen|Der Buchdruck|Mühlen und Müller|Marktrecht und Zunft"
    ),
    "society": (
        "Wohnen in der Stadt|Nachbarschaft|Ehrenamt|Verkehr ohne Stau|Geld verstehen|"
        "Demokratie vor Ort|Arbeit und Zeit|Pflege in der Familie|Energie sparen|Streiten lernen"
    ),
}
TOPIC_FORMS = (
    "{}: Schritt für Schritt",
    "{} für Neugierige",
    "{}. Ein Handbuch",
    "{} – verständlich erklärt",
    "{}: 50 Ideen",
    "{} ohne Umwege",
    "Praxisbuch: {}",
    "{}. Das große Übungsbuch",
    "{} im Überblick",
    "{}: Fragen und Antworten",
    "Grundkurs: {}",
    "{} – das Wichtigste auf 120 Seiten",
    "{}. Tipps aus der Praxis",
    "{}: Fehler, die wir alle machen",
    "Das Jahrbuch: {}",
    "{}. Ein Lesebuch",
    "{} in Bildern",
    "{}: der Reihe nach",
    "{} mit einfachen Mitteln",
    "{} für zwei",
    "Alles außer gewöhnlich: {}",
    "{}: Notizen eines Sommers",
    "Werkstattheft: {}",
    "{} – neu gedacht",
    "{}. 100 Stichwörter",
    "Kleine Schule: {}",
    "{} zwischen Jena und Kahla",
)
