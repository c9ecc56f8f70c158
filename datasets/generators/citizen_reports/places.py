"""Real places of Jena as facts: where people say they are, and about where that lies.

A line: kind | part of the city | latitude | longitude | short name | where-phrases, divided by
``;``. Kinds: S street, Q square, K crossing, H stop, P park, F waterside, C cycle path or bridge, G
playground or sports ground, W wood or trail. The coordinates are read off by eye (A, to some
300 m); the part of the city is used only to prove that no coded zone is one.
"""

from __future__ import annotations

from dataclasses import dataclass

from datasets.generators.citizen_reports.grammar import lines

_LISTED = """
S|Mitte|50.9295|11.5822|Wagnergasse|
  in der Wagnergasse;unten in der Wagnergasse;Ecke Wagnergasse/Quergasse
S|Mitte|50.9289|11.5862|Johannisstraße|in der Johannisstraße;in der Johannisstraße vorm Tor
S|Mitte|50.9298|11.5868|Saalstraße|in der Saalstraße;in der Saalstraße Richtung Kirchplatz
S|Mitte|50.9276|11.5885|Löbdergraben|am Löbdergraben;auf dem Löbdergraben
S|Mitte|50.9306|11.5856|Fürstengraben|am Fürstengraben;am Fürstengraben vor der Uni
S|Mitte|50.9270|11.5849|Teichgraben|am Teichgraben;im Teichgraben
S|Mitte|50.9305|11.5831|Bachstraße|in der Bachstraße;in der Bachstraße am alten Klinikum
S|Mitte|50.9272|11.5810|Schillerstraße|in der Schillerstraße
S|Mitte|50.9263|11.5797|Westbahnhofstraße|in der Westbahnhofstraße;oben in der Westbahnhofstraße
S|Mitte|50.9310|11.5800|Krautgasse|in der Krautgasse;in der Krautgasse vor der Mensa
S|Mitte|50.9260|11.5855|Neugasse|in der Neugasse
S|Mitte|50.9243|11.5852|Knebelstraße|in der Knebelstraße;in der Knebelstraße Nähe Paradiesbahnhof
S|Mitte|50.9330|11.5890|Am Anger|Am Anger;am Anger Höhe Landgericht
S|Mitte|50.9318|11.5905|Käthe-Kollwitz-Straße|in der Käthe-Kollwitz-Straße
S|Mitte|50.9302|11.5921|Gerbergasse|in der Gerbergasse
S|Mitte|50.9325|11.5868|Am Planetarium|Am Planetarium;vor dem Planetarium
S|Mitte|50.9303|11.5795|Carl-Zeiß-Straße|in der Carl-Zeiß-Straße;vorm Campus in der Carl-Zeiß-Straße
S|West|50.9281|11.5735|Otto-Schott-Straße|
  in der Otto-Schott-Straße;Otto-Schott-Straße Ecke Moritz-von-Rohr-Straße
S|West|50.9278|11.5770|Ernst-Haeckel-Straße|in der Ernst-Haeckel-Straße
S|West|50.9235|11.5745|Tatzendpromenade|in der Tatzendpromenade;an der Tatzendpromenade
S|West|50.9210|11.5700|Magdelstieg|am Magdelstieg;oben am Magdelstieg;im Magdelstieg Höhe Sportplatz
S|West|50.9317|11.5745|August-Bebel-Straße|in der August-Bebel-Straße
S|West|50.9312|11.5690|Katharinenstraße|in der Katharinenstraße;am Katharinentunnel
S|West|50.9332|11.5780|Humboldtstraße|in der Humboldtstraße
S|West|50.9330|11.5640|Erfurter Straße|in der Erfurter Straße;stadtauswärts in der Erfurter Straße
S|West|50.9300|11.5605|Mühltal|im Mühltal;im Mühltal an der B7
S|West|50.9248|11.5690|Lutherstraße|in der Lutherstraße;Lutherstraße/Ecke Scheidlerstraße
S|West|50.9231|11.5665|Forstweg|am Forstweg;im Forstweg
S|Süd|50.9195|11.5800|Kahlaische Straße|in der Kahlaischen Straße;Kahlaische Straße stadteinwärts
S|Süd|50.9187|11.5833|Felsenkellerstraße|in der Felsenkellerstraße
S|Süd|50.9160|11.5740|Mittelstraße|in der Mittelstraße;in der Mittelstraße in Lichtenhain
S|Süd|50.9152|11.5760|Lichtenhainer Straße|in der Lichtenhainer Straße
S|Süd|50.9205|11.5785|Beutenbergstraße|auf dem Beutenberg;in der Beutenbergstraße
S|Süd|50.9110|11.5755|Hermann-Löns-Straße|in der Hermann-Löns-Straße
S|Süd|50.9085|11.5790|Rudolstädter Straße|
  in der Rudolstädter Straße;Rudolstädter Straße stadtauswärts
S|Süd|50.9128|11.5715|Ammerbacher Straße|in der Ammerbacher Straße
S|Süd|50.9148|11.5795|Ernst-Abbe-Siedlung|in der Ernst-Abbe-Siedlung
S|Ost|50.9278|11.6000|Karl-Liebknecht-Straße|
  in der Karl-Liebknecht-Straße;in der Karli;in der Karl-Liebknecht-Straße beim Bäcker
S|Ost|50.9320|11.6045|Dammstraße|in der Dammstraße
S|Ost|50.9285|11.6052|Schenkstraße|in der Schenkstraße
S|Ost|50.9300|11.6010|Jenzigweg|im Jenzigweg;unten am Jenzigweg
S|Ost|50.9335|11.6030|Tümplingstraße|in der Tümplingstraße
S|Ost|50.9262|11.6018|Am Erlkönig|Am Erlkönig
S|Ost|50.9230|11.6015|Stadtrodaer Straße|an der Stadtrodaer Straße;Stadtrodaer Straße stadteinwärts
S|Ost|50.9190|11.6080|Ziegenhainer Straße|
  in der Ziegenhainer Straße;in der Ziegenhainer Straße bergauf
S|Ost|50.9272|11.6075|Friedrich-Engels-Straße|in der Friedrich-Engels-Straße
S|Ost|50.9180|11.6150|Edelhofgasse|in Ziegenhain in der Edelhofgasse
S|Ost|50.9350|11.6120|Am Jenzig|Am Jenzig;unterm Jenzig
S|Ost|50.9395|11.6415|Jenaprießnitz|in Jenaprießnitz;mitten in Jenaprießnitz
S|Nord|50.9378|11.5930|Am Saalbahnhof|
  am Saalbahnhof;vor dem Saalbahnhof;in der Straße Am Saalbahnhof
S|Nord|50.9365|11.5905|Dornburger Straße|
  in der Dornburger Straße;in der Dornburger Straße Höhe Nordschule
S|Nord|50.9385|11.5870|Scharnhorststraße|in der Scharnhorststraße
S|Nord|50.9360|11.5850|Sophienstraße|in der Sophienstraße;Sophienstraße Ecke Wildstraße
S|Nord|50.9345|11.5875|Arvid-Harnack-Straße|in der Arvid-Harnack-Straße
S|Nord|50.9352|11.5800|Am Landgrafen|Am Landgrafen;oben Am Landgrafen
S|Nord|50.9440|11.5960|Camburger Straße|in der Camburger Straße;Camburger Straße bei den Märkten
S|Nord|50.9410|11.5945|Merseburger Straße|in der Merseburger Straße
S|Nord|50.9430|11.5905|Naumburger Straße|in der Naumburger Straße
S|Nord|50.9463|11.5925|Altenburger Straße|in der Altenburger Straße
S|Nord|50.9445|11.5880|Schützenhofstraße|in der Schützenhofstraße
S|Nord|50.9338|11.5955|Wiesenstraße|in der Wiesenstraße;in der Wiesenstraße Höhe Baumarkt
S|Nord|50.9477|11.6045|Löbstedter Straße|in der Löbstedter Straße
S|Nord|50.9555|11.6120|Naumburger Straße Zwätzen|in Zwätzen in der Naumburger Straße
S|Nord|50.9580|11.6165|Leibnizstraße|in der Leibnizstraße;in der Leibnizstraße in Zwätzen
S|Nord|50.9592|11.6110|Flurweg|im Flurweg in Zwätzen;in Zwätzen am Flurweg
S|Nord|50.9685|11.6365|Kunitz|in Kunitz an der Hausbrücke;in Kunitz;mitten in Kunitz
S|Nord|50.9550|11.5475|Cospeda|in Cospeda;in Cospeda Höhe Feuerwehr
S|Nord|50.9590|11.5270|Isserstedt|in Isserstedt;in Isserstedt Am Wald
S|Nord|50.9690|11.5800|Closewitz|in Closewitz
S|Winzerla|50.8985|11.5755|Anna-Siemsen-Straße|in der Anna-Siemsen-Straße
S|Winzerla|50.8965|11.5795|Schrödingerstraße|in der Schrödingerstraße
S|Winzerla|50.8950|11.5765|Boegeholdstraße|in der Boegeholdstraße;Boegeholdstraße bei den Garagen
S|Winzerla|50.9000|11.5805|Max-Steenbeck-Straße|in der Max-Steenbeck-Straße
S|Winzerla|50.8977|11.5815|Oßmaritzer Straße|
  in der Oßmaritzer Straße;in der Oßmaritzer Straße am Kaufland
S|Winzerla|50.8990|11.5730|Johannes-R.-Becher-Straße|in der Johannes-R.-Becher-Straße
S|Winzerla|50.9015|11.5790|Friedrich-Zucker-Straße|in der Friedrich-Zucker-Straße
S|Winzerla|50.9050|11.5575|Ammerbach|in Ammerbach;in Ammerbach am Ortseingang
S|Burgau|50.8975|11.5920|Geraer Straße|in der Geraer Straße;in der Geraer Straße in Burgau
S|Burgau|50.8993|11.5900|Göschwitzer Straße|in der Göschwitzer Straße
S|Burgau|50.8815|11.5895|Göschwitz|in Göschwitz am Bahnhof;in Göschwitz
S|Burgau|50.8880|11.5870|Prüssingstraße|in der Prüssingstraße
S|Burgau|50.8640|11.5990|Maua|in Maua;in Maua an der Durchfahrt
S|Lobeda|50.8925|11.6005|Karl-Marx-Allee|
  in der Karl-Marx-Allee;auf der Karl-Marx-Allee Höhe Bürgerzentrum
S|Lobeda|50.8935|11.6035|Emil-Wölk-Straße|
  in der Emil-Wölk-Straße;zwischen den Blöcken in der Emil-Wölk-Straße
S|Lobeda|50.8915|11.6040|Stauffenbergstraße|in der Stauffenbergstraße
S|Lobeda|50.8910|11.6065|Binswangerstraße|in der Binswangerstraße
S|Lobeda|50.8945|11.6010|Fritz-Ritter-Straße|in der Fritz-Ritter-Straße
S|Lobeda|50.8890|11.6135|Ziegesarstraße|in der Ziegesarstraße
S|Lobeda|50.8878|11.6155|Richard-Zimmermann-Straße|in der Richard-Zimmermann-Straße
S|Lobeda|50.8862|11.6130|Erlanger Allee|in der Erlanger Allee;an der Erlanger Allee vorm Klinikum
S|Lobeda|50.8900|11.6170|Werner-Seelenbinder-Straße|in der Werner-Seelenbinder-Straße
S|Lobeda|50.8955|11.6085|Theobald-Renner-Straße|in der Theobald-Renner-Straße
S|Lobeda|50.8868|11.6178|Salvador-Allende-Platz|am Salvador-Allende-Platz;rund um den Allendeplatz
S|Lobeda|50.8970|11.6095|Susanne-Bohl-Straße|in Alt-Lobeda in der Susanne-Bohl-Straße
S|Lobeda|50.8815|11.6290|Drackendorf|in Drackendorf;in Drackendorf beim Goethepark
S|Wöllnitz|50.9045|11.6010|Wöllnitzer Straße|in der Wöllnitzer Straße
S|Wöllnitz|50.9020|11.6025|Unter der Lobdeburg|in Wöllnitz Unter der Lobdeburg;in Wöllnitz
Q|Mitte|50.9283|11.5850|Eichplatz|am Eichplatz;auf dem Parkplatz am Eichplatz
Q|Mitte|50.9285|11.5880|Markt|auf dem Markt;am Markt vorm Rathaus;auf dem Marktplatz beim Hanfried
Q|Mitte|50.9272|11.5862|Holzmarkt|am Holzmarkt;auf dem Holzmarkt
Q|Mitte|50.9263|11.5838|Engelplatz|am Engelplatz;auf dem Engelplatz
Q|Mitte|50.9287|11.5812|Ernst-Abbe-Platz|am Ernst-Abbe-Platz;auf dem Campus am Ernst-Abbe-Platz
Q|Mitte|50.9293|11.5835|Johannisplatz|am Johannisplatz
Q|Mitte|50.9301|11.5895|Inselplatz|am Inselplatz
Q|Mitte|50.9292|11.5888|Kirchplatz|am Kirchplatz;hinter der Stadtkirche am Kirchplatz
Q|Mitte|50.9246|11.5873|Paradiesbahnhof|
  am Paradiesbahnhof;vor dem Paradiesbahnhof;unter der Brücke am Paradiesbahnhof
Q|West|50.9228|11.5768|Westbahnhof|am Westbahnhof;auf dem Vorplatz vom Westbahnhof
Q|Ost|50.9330|11.6022|Wenigenjenaer Platz|am Wenigenjenaer Platz;in Wenigenjena am Platz
Q|Nord|50.9420|11.5920|Nollendorfer Platz|am Nollendorfer Platz;rund um den Nollendorfer Hof
Q|Winzerla|50.8972|11.5785|Wasserachse Winzerla|an der Wasserachse in Winzerla;auf der Wasserachse
Q|Lobeda|50.8942|11.6020|Stadtteilzentrum LISA|
  vorm LISA in Lobeda-West;auf dem Platz vorm Stadtteilzentrum LISA
K|Mitte|50.9277|11.5895|Steinweg/Löbdergraben|
  an der Kreuzung Steinweg/Löbdergraben;am Steinweg Ecke Löbdergraben
K|Mitte|50.9256|11.5835|Engelplatz/Neugasse|an der Kreuzung am Engelplatz
K|Mitte|50.9312|11.5880|Lutherplatz|an der Kreuzung Lutherplatz;am Lutherplatz
K|Mitte|50.9329|11.5908|Am Anger/Saalbahnhofstraße|Am Anger Ecke Saalbahnhofstraße
K|West|50.9297|11.5785|Bibliotheksweg/Humboldtstraße|an der Kreuzung Humboldtstraße/Erfurter Straße
K|Süd|50.9215|11.5800|Westbahnhofstraße/Kahlaische|
  an der Kreuzung Kahlaische Straße/Westbahnhofstraße
K|Süd|50.9125|11.5810|Kahlaische/Mühlenstraße|an der Kreuzung Kahlaische Straße/Mühlenstraße
K|Ost|50.9276|11.5985|Camsdorfer Ufer|
  an der Kreuzung Am Steinbach/Camsdorfer Ufer;am Camsdorfer Ufer
K|Ost|50.9245|11.5995|Stadtrodaer/Fischergasse|an der Kreuzung Stadtrodaer Straße/Fischergasse
K|Ost|50.9310|11.6020|Karl-Liebknecht/Schenkstraße|
  Karl-Liebknecht-Straße Ecke Schenkstraße;an der Kreuzung Karl-Liebknecht-Straße/Schenkstraße
K|Nord|50.9342|11.5942|Wiesenstraße/Brückenstraße|an der Kreuzung Wiesenstraße/Brückenstraße
K|Nord|50.9430|11.5957|Spitzweidenweg|am Spitzweidenweg;an der Einmündung Spitzweidenweg
K|Winzerla|50.8980|11.5845|Rudolstädter/Winzerlaer Straße|
  an der Kreuzung Rudolstädter Straße/Winzerlaer Straße
K|Burgau|50.8988|11.5915|Geraer/Keßlerstraße|in Burgau an der Kreuzung Geraer Straße/Keßlerstraße
K|Lobeda|50.8922|11.5990|Karl-Marx-Allee/Stadtrodaer|
  an der Kreuzung Karl-Marx-Allee/Stadtrodaer Straße
K|Lobeda|50.8858|11.6160|Erlanger Allee/Drackendorf|
  an der Kreuzung Erlanger Allee/Drackendorfer Straße
H|Mitte|50.9270|11.5871|Haltestelle Holzmarkt|an der Haltestelle Holzmarkt
H|Mitte|50.9288|11.5846|Teichgraben Bus|am Busbahnsteig Teichgraben;an der Haltestelle Teichgraben
H|Mitte|50.9249|11.5880|Haltestelle Paradiesbahnhof|
  an der Haltestelle Paradiesbahnhof;an der Straba am Paradiesbahnhof
H|Mitte|50.9238|11.5885|Busbahnhof|am Busbahnhof;am Busbahnhof Steig 3
H|Ost|50.9280|11.5975|Haltestelle Geschwister-Scholl-Straße|
  an der Haltestelle Geschwister-Scholl-Straße
H|Ost|50.9325|11.6050|Haltestelle Jenzigweg|
  an der Haltestelle Jenzigweg;an der Endhaltestelle Jenzigweg
H|Nord|50.9375|11.5910|Haltestelle Nordschule|an der Haltestelle Nordschule
H|Nord|50.9445|11.5945|Haltestelle Altes Gut|
  an der Haltestelle Altes Gut;Haltestelle Altes Gut stadteinwärts
H|Nord|50.9590|11.6130|Endhaltestelle Zwätzen|
  an der Endhaltestelle Zwätzen;an der Wendeschleife in Zwätzen
H|Süd|50.9155|11.5845|Haltestelle Jenertal|an der Haltestelle Jenertal
H|Süd|50.9150|11.5815|Haltestelle Mühlenstraße|an der Haltestelle Mühlenstraße
H|Winzerla|50.8990|11.5825|Haltestelle Damaschkeweg|
  an der Haltestelle Damaschkeweg;am Damaschkeweg an der Haltestelle
H|Winzerla|50.8962|11.5772|Endhaltestelle Winzerla|
  an der Endhaltestelle Winzerla;in Winzerla an der Endstelle
H|Burgau|50.8997|11.5925|Haltestelle Ringwiese|
  an der Haltestelle Ringwiese;an der Ringwiese in Burgau
H|Lobeda|50.8920|11.5985|Haltestelle Lobeda-West|
  an der Haltestelle Lobeda-West;in Lobeda-West an der Straßenbahn
H|Lobeda|50.8875|11.6160|Haltestelle Lobeda-Ost|
  an der Haltestelle Lobeda-Ost;an der Endhaltestelle Lobeda-Ost
H|Lobeda|50.8848|11.6190|Haltestelle Universitätsklinikum|
  an der Haltestelle Universitätsklinikum;an der Haltestelle am Klinikum
P|Mitte|50.9232|11.5890|Paradies|
  im Paradies;im Paradiespark;auf der großen Wiese im Paradies;im Paradies Nähe Schillerhäuschen
P|Mitte|50.9315|11.5852|Griesbachgarten|im Griesbachgarten;am Griesbachgarten
P|Mitte|50.9308|11.5878|Johannisfriedhof|am alten Johannisfriedhof;auf der Wiese am Johannisfriedhof
P|Süd|50.9140|11.5880|Oberaue|
  in der Oberaue;in der Oberaue hinter dem Stadion;auf den Wiesen in der Oberaue
P|Süd|50.9203|11.5880|Rasenmühleninsel|auf der Rasenmühleninsel;an der Rasenmühleninsel
P|Nord|50.9355|11.5970|Gries|am Gries;auf der Wiese am Gries
P|Nord|50.9425|11.5990|Saalepark Nord|an der Wiese hinterm Spitzweidenweg
P|Ost|50.9255|11.6030|Schleichersee|am Schleichersee;auf der Liegewiese am Schleichersee
P|West|50.9265|11.5690|Villengarten|in der Grünanlage am Forstweg
P|Winzerla|50.8968|11.5805|Stadtpark Winzerla|im Grünzug in Winzerla;auf der Grünfläche in Winzerla
P|Lobeda|50.8930|11.6055|Lobeda-West Grünzug|
  im Grünzug zwischen Lobeda-West und Lobeda-Ost;auf der Wiese hinter den Blöcken in Lobeda-West
P|Lobeda|50.8805|11.6300|Goethepark|im Goethepark in Drackendorf
F|Mitte|50.9225|11.5905|Saaleufer Paradies|
  am Saaleufer im Paradies;an der Saale beim Paradies;am Ufer Höhe Paradiesbrücke
F|Ost|50.9277|11.5960|Camsdorfer Brücke|
  an der Saale unter der Camsdorfer Brücke;am Saaleufer an der Camsdorfer Brücke
F|Nord|50.9350|11.5985|Griesbrücke|am Saaleufer an der Griesbrücke;an der Griesbrücke
F|Süd|50.9060|11.5935|Burgauer Wehr|am Wehr in Burgau;an der Saale beim Burgauer Wehr
F|Nord|50.9670|11.6330|Kunitzer Hausbrücke|an der Saale bei der Kunitzer Hausbrücke
F|West|50.9305|11.5665|Leutra|an der Leutra im Mühltal;an der Leutra
F|Ost|50.9265|11.6040|Gembdenbach|am Gembdenbach;am Gembdenbach in Wenigenjena
F|Lobeda|50.8895|11.6010|Roda|an der Roda in Lobeda;an der Rodamündung
F|Ost|50.9252|11.6022|Schleichersee|am Schleichersee;am Ufer vom Schleichersee
C|Süd|50.9115|11.5900|Saaleradweg Oberaue|
  auf dem Saaleradweg in der Oberaue;auf dem Radweg durch die Oberaue;am Saaleradweg Höhe Stadion
C|Burgau|50.9030|11.5920|Saaleradweg Burgau|
  auf dem Saaleradweg kurz vor Burgau;am Burgauer Weg;auf dem Radweg am Burgauer Weg
C|Nord|50.9480|11.6070|Saaleradweg Nord|
  auf dem Saaleradweg Richtung Kunitz;auf dem Radweg zwischen Löbstedt und Kunitz
C|West|50.9320|11.5570|Radweg Mühltal|
  auf dem Radweg durchs Mühltal;auf dem Radweg im Mühltal Richtung Isserstedt
C|Lobeda|50.8905|11.5995|Goldbergrampe|auf der Rampe am Goldberg;an der Goldbergrampe
C|Ost|50.9225|11.6000|Radweg Stadtrodaer|auf dem Radweg an der Stadtrodaer Straße
C|Mitte|50.9228|11.5900|Paradiesbrücke|auf der Paradiesbrücke;an der Paradiesbrücke
C|Nord|50.9345|11.5975|Griesbrücke|auf der Griesbrücke;am Aufgang zur Griesbrücke
C|Süd|50.9075|11.5815|Radweg Kahlaische|auf dem Radweg an der Kahlaischen Straße
C|Burgau|50.8985|11.5930|Alte Burgauer Brücke|
  auf der alten Burgauer Brücke;an der alten Brücke in Burgau
G|Mitte|50.9236|11.5880|Spielplatz Paradies|
  auf dem Spielplatz im Paradies;auf dem großen Paradiesspielplatz
G|West|50.9320|11.5760|Spielplatz Humboldtstraße|auf dem Spielplatz in der Humboldtstraße
G|Nord|50.9415|11.5900|Spielplatz Nollendorfer Hof|auf dem Spielplatz am Nollendorfer Hof
G|Nord|50.9570|11.6140|Spielplatz Zwätzen|
  auf dem Spielplatz in Zwätzen;auf dem Spielplatz am Flurweg
G|Ost|50.9300|11.6060|Spielplatz Schenkstraße|
  auf dem Spielplatz an der Schenkstraße;auf dem Spielplatz in Wenigenjena
G|Ost|50.9180|11.6135|Spielplatz Ziegenhain|auf dem Spielplatz in Ziegenhain
G|Süd|50.9130|11.5870|Skatepark Oberaue|
  an der Skateanlage in der Oberaue;auf dem Bolzplatz in der Oberaue
G|Süd|50.9140|11.5745|Spielplatz Lichtenhain|auf dem Spielplatz in Lichtenhain
G|Winzerla|50.8970|11.5790|Spielplatz Wasserachse|
  auf dem Wasserspielplatz in Winzerla;auf dem Spielplatz an der Wasserachse
G|Winzerla|50.8955|11.5760|Bolzplatz Winzerla|auf dem Bolzplatz in Winzerla
G|Lobeda|50.8938|11.6030|Spielplatz Emil-Wölk-Straße|
  auf dem Spielplatz an der Emil-Wölk-Straße;auf dem Spielplatz in Lobeda-West
G|Lobeda|50.8885|11.6150|Spielplatz Lobeda-Ost|
  auf dem Spielplatz in Lobeda-Ost;auf dem Spielplatz bei der Ziegesarstraße
G|Burgau|50.8980|11.5905|Spielplatz Burgau|auf dem Spielplatz in Burgau
W|West|50.9390|11.5720|Landgraf|
  am Landgrafen;auf dem Weg zum Landgrafen hoch;oben am Landgrafenblick
W|West|50.9180|11.5560|Jenaer Forst|im Jenaer Forst;auf dem Weg vom Forst zur Papiermühle
W|Ost|50.9205|11.6210|Fuchsturm|auf dem Weg zum Fuchsturm;am Fuchsturmweg;kurz unterm Fuchsturm
W|Ost|50.9440|11.6240|Jenzig|am Jenzig;auf dem Wanderweg zum Jenzig;am Jenzigweg oben im Wald
W|Ost|50.9120|11.6150|Kernberge|
  auf der Horizontale in den Kernbergen;auf der Kernberghorizontale;
  in den Kernbergen Nähe Teufelslöcher
W|Ost|50.9145|11.6030|Teufelslöcher|bei den Teufelslöchern
W|Lobeda|50.8920|11.6240|Lobdeburg|auf dem Weg zur Lobdeburg;unterhalb der Lobdeburg
W|Winzerla|50.8955|11.5640|Johannisberg|
  am Trüperweg oberhalb von Winzerla;auf dem Trüper oberhalb Winzerla
W|Nord|50.9500|11.5800|Rautal|im Rautal;im Rautal am Parkplatz
W|Wöllnitz|50.9070|11.6110|Pennickental|im Pennickental
W|Süd|50.9030|11.5590|Cospoth|auf dem Wanderweg über Ammerbach zum Coppanzer Grund
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A place: its kind, its part of the city, about where it lies, how people say it."""

    kind: str
    part: str
    lat: float
    lon: float
    name: str
    phrases: tuple[str, ...]


def _place(line: str) -> Place:
    kind, part, lat, lon, name, phrases = line.split("|")
    return Place(
        kind=kind,
        part=part,
        lat=float(lat),
        lon=float(lon),
        name=name,
        phrases=tuple(phrase.strip() for phrase in phrases.split(";")),
    )


PLACES = tuple(_place(line) for line in lines(_LISTED))
