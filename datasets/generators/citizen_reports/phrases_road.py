"""Phrases about road surfaces and street lights.

The form is described in `issues`; the square brackets are read by `grammar`.
"""

from __future__ import annotations

TEXT = """
@ road_surface pothole 3.6 places=SK themes=loch,rad,auto season=pothole danger=.25
o1 {Ort} ist ein [riesiges|tiefes|neues|gefährliches] Schlagloch [in der Fahrbahn|mitten auf der
  Straße|aufgebrochen].
o1 Das Schlagloch {ort} wird [von Tag zu Tag|immer] [größer|tiefer].
o2 Nach dem Winter ist die Straße {ort} [nur noch ein Flickenteppich|voller Löcher|kaum noch
  befahrbar].
o1 Bin [gestern|{wann}|heute] {ort} [mit dem Rad|mit dem Auto|mit dem Roller] in ein Schlagloch
  gefahren, [Felge hin|Reifen platt|zum Glück nichts passiert].
o2 Die geflickten Stellen {ort} [sind schon wieder auf|brechen wieder auf|haben keine vier Wochen
  gehalten].
o Wer [abends|im Dunkeln|bei Regen] {ort} entlangfährt, sieht die Löcher im Asphalt erst, wenn es
  kracht.
t1 Schlagloch
t1 tiefes Loch in der Fahrbahn
t2 Schlaglöcher ohne Ende
t2 Asphalt aufgebrochen
d1 [Etwa|Ungefähr|Geschätzt] [10|15|8|20] cm tief, [einen halben Meter lang|so groß wie ein
  Gullydeckel|Durchmesser einen halben Meter].
d1 Es liegt genau in der [Fahrspur|Linie, in der man mit dem Rad fährt].
d1 Irgendjemand hat einen Ast reingesteckt als Warnung.
d Bei Regen steht es voll Wasser und ist nicht zu sehen.
d2 Die Busse [fahren Schlangenlinien|weichen auf die Gegenspur aus].
k Das geht auf Stoßdämpfer und [Bandscheiben|Nerven].
k Mit dem Rad ist das [richtig gefährlich|ein Sturz mit Ansage].
k Wer zahlt, wenn mir da die Achse bricht?
m1 das Loch [schließen|verfüllen|ordentlich flicken]
m die Straße [sanieren|mal richtig machen und nicht nur flicken]
z1 das Schlagloch [zu schließen|auszubessern]
z die Fahrbahn instand zu setzen
r Auf dem Mond ist es glatter.
r Demnächst kann man da Karpfen aussetzen.
e There is a [huge|deep] pothole at {name}. [I almost fell off my bike.|Please fix it before
  someone gets hurt.|It's getting bigger every week.]
o1 Achtung, {ort} [klafft|ist] ein Loch in der Straße, [da passt ein Fußball rein|gut 15 cm
  tief|rechts neben dem Gully].
o1 Mein Auto hat {wann} {ort} in einem Schlagloch aufgesetzt.
o2 Die Fahrbahndecke {ort} löst sich [großflächig|Stück für Stück|wie ein Keks] auf.
o2 Von der Straße {ort} ist nicht mehr viel übrig, [Loch reiht sich an Loch|die Teerflicken halten
  keinen Monat].
t2 Straße in katastrophalem Zustand
t1 Loch im Asphalt, Achsbruchgefahr
d2 Der Linienbus wackelt da rüber wie ein Schiff.
t1 Loch in der Straße, [Reifen platt|tief|gefährlich]
t1 Schlagloch [Mitte|rechte Spur|vor dem Gully]
t2 Fahrbahn Flickenteppich
d1 Es wurde schon dreimal mit Kaltasphalt gefüllt, hält nie.
d1 Die Kante ist scharf.
d2 Beim Drüberfahren [klappert das ganze Auto|hüpft der Kinderwagen].
d2 Die Anliegerstraße nebenan wurde letztes Jahr gemacht, hier nicht.
k1 Ein [Rollerfahrer|Motorradfahrer] wäre da fast [gestürzt|weggerutscht].
k2 Krankentransporte fahren da im Schritttempo.

@ road_surface paving 2.6 places=SQ themes=stolpern,fuss danger=.3
o {Ort} sind [mehrere|zwei|einige] [Gehwegplatten|Pflastersteine|Platten]
  [locker|lose|hochgedrückt|gebrochen|abgesackt].
o Auf dem [Gehweg|Fußweg] {ort} [wackelt|kippelt] eine Platte, [wenn es geregnet hat, spritzt es
  bis zum Knie|man bleibt mit dem Fuß hängen].
o Ich bin {wann} {ort} [gestürzt|hingefallen|umgeknickt], weil [eine Platte hochsteht|Steine im
  Pflaster fehlen|der Weg so uneben ist].
o Im Kopfsteinpflaster {ort} fehlen [Steine|drei Steine|schon wieder mehrere Steine].
o Der Zustand des Gehwegs {ort} ist [katastrophal|eine Zumutung|für ältere Leute nicht mehr
  tragbar].
o Der Fußweg {ort} hat [Kanten|Absätze|Stufen] von [drei bis vier|fünf|bestimmt vier] Zentimetern.
t Stolperkante
t Gehwegplatten lose
t Pflaster kaputt
t Stolperfalle Gehweg
d Gelbe Farbe wurde hingesprüht, sonst ist nichts passiert.
d Baumwurzeln haben alles angehoben.
d Nach den Leitungsarbeiten wurde das Pflaster nur provisorisch eingesetzt.
d Die losen Steine [liegen daneben|hat jemand an die Hauswand gelegt].
k Meine [Nachbarin|Mutter|Schwiegermutter] hat sich da schon [das Handgelenk|das Knie|die Hüfte]
  [gebrochen|aufgeschlagen].
k Mit dem Rollator bleibt man hängen.
k Nachts sieht man das gar nicht.
m die Platten [neu verlegen|richten|befestigen]
m die Stelle wenigstens absperren
z den Gehweg auszubessern
z die Stolperstelle zu beseitigen
r Vielleicht zahlt die Stadt ja lieber Schmerzensgeld als Pflastersteine.
e Several paving stones are loose at {name}, [I twisted my ankle|someone will trip there].
o Die Gehwegplatten {ort} [spritzen bei Regen|wackeln wie ein Kuhschwanz|stehen kreuz und quer].
o Können die Platten {ort} bitte mal [gerichtet|neu verlegt] werden, [ich bin schon zweimal
  umgeknickt|bevor sich jemand die Knochen bricht]?
o Der Fußweg {ort} ist eine einzige Buckelpiste, [mit Gehhilfe kaum zu schaffen|seit den
  Kabelarbeiten noch schlimmer].
t Gehweg uneben, Sturzgefahr
t Platte wackelt
d Neu gepflastert wurde angeblich erst vor [drei|zwei|fünf] Jahren.
d Die Fugen sind komplett ausgewaschen.
d Ein Stück weiter dasselbe noch mal.
t Gehweg kaputt
t lose Platte
t Pflasterstein fehlt
k Mit Absätzen hat man verloren.
k Der Postbote hat sich da langgelegt.

@ road_surface cycle_path 2.6 places=C themes=rad danger=.25
o {Ort} [haben Wurzeln den Asphalt hochgedrückt|gibt es heftige Wurzelaufbrüche|ist der Belag
  durch Wurzeln aufgebrochen].
o Der Radweg {ort} ist [in einem erbärmlichen Zustand|nur noch was für Mountainbikes|seit Jahren
  eine Rüttelpiste].
o {Ort} [ist der Radweg unterspült|fehlt ein Stück Asphalt|ist die Kante zum Schotter
  weggebrochen].
o Ich fahre [täglich|jeden Tag zur Arbeit|bei Wind und Wetter] {ort} lang und [der Belag wird
  immer schlechter|mir fällt bald die Plombe raus].
o Die Bohlen {ort} sind [lose|morsch|bei Nässe spiegelglatt].
t Wurzelaufbruch Radweg
t Radweg Belag kaputt
t Rüttelpiste
d Besonders mit [Anhänger|Kinderanhänger|Rennrad|Lastenrad] merkt man jede Welle.
d Unter dem Laub sieht man die Kanten nicht.
d Abends kommt man da ohne Beleuchtung lang, das macht es nicht besser.
k Gestern hat es vor mir einen älteren Herrn [hingehauen|vom E-Bike geholt].
k Die Hälfte weicht auf die Wiese aus.
m den Belag [erneuern|abfräsen|ausbessern]
z die Wurzelaufbrüche [abzufräsen|zu beseitigen]
z den Radweg zu sanieren
r Aber Hauptsache, auf dem Papier ist das ein Radschnellweg.
e The bike path surface at {name} is [terrible|broken by tree roots|really dangerous in the dark].
o Wer hat den Radweg {ort} abgenommen? [Wellen ohne Ende.|Nach einem Jahr schon wieder Risse.]
o Am Ende des Radwegs {ort} ist eine Kante, [die einem das Handgelenk staucht|an der man mit
  schmalen Reifen hängen bleibt].
t Risse und Wellen im Radweg
t Radweg kaputt
t Wurzeln im Radweg
t Kante am Radweg
d Die aufgesprühten Markierungen sind [ein Jahr|zwei Jahre] alt, [passiert ist nichts|und nun?].
d Ich musste schon [eine Speiche|den Dynamo|den Schlauch] wechseln.
k Wer das nicht kennt, fliegt ab.
k Inlineskater und Rollstuhlfahrer können da gar nicht fahren.

@ road_surface drain 1.5 places=SKC themes=wasser,fuss danger=.08 also=street_cleaning:.1
o1 {Ort} steht nach jedem Regen [eine riesige Pfütze|das Wasser knöcheltief|die halbe Straße unter
  Wasser].
o3 Der [Gully|Ablauf|Straßeneinlauf] {ort} [liegt zu hoch|ist abgesackt|nimmt kein Wasser mehr
  auf].
o1 Bei jedem [Starkregen|Gewitter] läuft {ort} das Wasser [in die Keller|über den Gehweg in
  unseren Hof|die Straße runter wie ein Bach].
o2 Der Gullydeckel {ort} [klappert bei jedem Auto|liegt schief|wackelt|ist eingebrochen].
t2 Gullydeckel klappert
t1 Riesenpfütze, Wasser läuft nicht ab
t3 Gully abgesackt
d2 Nachts um drei ist das Klong-klong besonders schön.
d1 Im Winter wird daraus eine Eisbahn.
d1 Da stimmt das Gefälle nicht.
k1 Man wird von jedem Auto geduscht.
k2 Wir schlafen seit Tagen [schlecht|bei geschlossenem Fenster].
m2 den Deckel [festsetzen|unterfüttern]
m3 den Ablauf [tiefer setzen|reparieren]
z2 den Schachtdeckel zu befestigen
z1 die Entwässerung in Ordnung zu bringen
t1 Pfütze über den ganzen Gehweg
t2 Kanaldeckel locker
t3 Einlauf zu hoch
d1 Trockenen Fußes kommt man da nicht vorbei.
d3 Drumherum ist der Asphalt schon gebrochen.
k1 Im Keller riecht es schon modrig.
k3 Das Wasser steht dann in der Einfahrt.

@ road_surface marking 1.0 places=SKC themes=auto,rad danger=.1 also=traffic:.15
o Die [Fahrbahnmarkierung|Mittellinie|Haltelinie|Radwegmarkierung|Markierung des Zebrastreifens]
  {ort} [ist kaum noch zu erkennen|ist komplett abgefahren|fehlt seit der neuen Decke].
o Nach der Asphaltierung {ort} wurde [vergessen, den Radstreifen wieder aufzumalen|nie wieder
  markiert].
o {Ort} sieht man [im Dunkeln bei Nässe|bei Regen] keine einzige Linie mehr.
t Markierung nicht mehr sichtbar
t Linien abgefahren
d Die alte gelbe Baustellenmarkierung ist dafür noch da.
k Jeder fährt, wo er meint.
m die Markierung [erneuern|nachziehen]
z die Linien nachzuziehen
r Malfarbe ist wohl auch gerade nicht lieferbar.
d Nachts bei Regen [fährt man nach Gefühl|ist da nichts mehr].
d Vor der Sanierung war alles da.
t Zebrastreifen abgefahren
t Radstreifen kaum sichtbar
k Abbieger schneiden die Kurve.
k Fremde fahren da auf der Gegenspur.

@ road_surface steps_rails 1.4 places=SQCF themes=stolpern,fuss danger=.3
o1 Das Geländer {ort} ist [locker|durchgerostet|an einer Stelle rausgerissen|verbogen].
o2 Die Treppe {ort} [bröckelt|ist ausgetreten und kaputt|ist eine Gefahr für alle].
o2 Mehrere Stufen {ort} [bröckeln|sind gebrochen|haben sich gelöst].
o3 Der [Poller|Pfosten|Absperrpfosten|Fahrradbügel] {ort} ist
  [umgefahren|abgebrochen|herausgerissen], [die Hülse steht raus|das Loch ist offen].
o2 Am Ende der Treppe {ort} fehlt [eine Stufe|der Handlauf|ein Stück Beton].
t1 Geländer locker
t2 Treppe bröckelt
t3 Poller umgefahren
t1 Handlauf abgerissen
d1 Es hängt nur noch an einer Schraube.
d2 Da schauen schon die Eisen raus.
k1 Wer sich da festhält, fällt runter.
k2 Ältere Leute machen inzwischen einen Umweg.
m1 das Geländer [befestigen|reparieren]
m2 die Stufen ausbessern
z1 das Geländer [wieder festzuschrauben|zu erneuern]
z2 die Treppe zu reparieren
d3 Ich habe den Pfosten an den Rand gelegt.
d2 Jemand hat mit Kreide „Achtung“ draufgeschrieben.
d1 Ein kräftiger Zug und man hat es in der Hand.
k3 Autos fahren jetzt auf den Platz.
k2 Mit Kinderwagen [sowieso|schon lange] nicht mehr zu machen.
t2 Stufe gebrochen
t3 Fahrradbügel rausgerissen

@ road_surface kerb 0.7 places=SKH themes=barriere,fuss danger=.1
o1 {Ort} fehlt [ein abgesenkter Bordstein|die Absenkung], [mit Rollstuhl kommt man nicht hoch|mit
  dem Kinderwagen muss man anheben].
o1 Die Bordsteinkante {ort} ist [zu hoch|abgebrochen|nach der Sanierung höher als vorher].
o2 Im abgesenkten Bereich {ort} [steht nach Regen immer Wasser|ist der Asphalt aufgebrochen|liegt
  eine Kante von vier Zentimetern].
t1 Bordstein nicht abgesenkt
t1 hohe Kante, Rollstuhl kommt nicht hoch
d Barrierefrei sieht anders aus.
k Ich brauche jedes Mal jemanden, der mich hochschiebt.
m den Bordstein absenken
z die Kante [anzugleichen|abzusenken]
d1 Zehn Meter weiter ist abgesenkt, nur nützt das hier nichts.
k1 Mein E-Rolli schafft maximal drei Zentimeter.
k2 Blinde finden die Kante nicht mehr.
t1 Bordstein zu hoch

@ road_surface trench 1.3 places=SQ themes=loch,baustelle danger=.18
o1 Nach den [Glasfaser|Fernwärme|Leitungs]arbeiten {ort} wurde der Gehweg [nur mit Schotter
  aufgefüllt|nie richtig geschlossen|mehr schlecht als recht geflickt].
o2 {Ort} klafft seit {seit} ein [Loch|Graben], [provisorisch mit einem Brett abgedeckt|notdürftig
  abgesperrt].
o2 Die Fahrbahn {ort} ist über dem Leitungsgraben [abgesackt|eingesunken].
o2 {Ort} ist die Straße [ein Stück eingebrochen|unterspült], [eine Bake steht drin|darunter ist
  alles hohl].
t2 Straße abgesackt
t1 Gehweg nach Kabelarbeiten nicht wiederhergestellt
d1 Die Firma ist längst über alle Berge.
d2 Jeden Tag sackt es [ein bisschen|einen Zentimeter] weiter ab.
k1 Der Schotter liegt inzwischen in unserem Hausflur.
m1 den Gehweg [ordentlich wiederherstellen|wieder schließen]
z1 die ausführende Firma in die Pflicht zu nehmen
z2 die Absackung zu prüfen
d2 Das Brett wackelt und ist glitschig.
d1 Der Schotter spritzt bei jedem Auto.
k2 Nachts läuft da einer rein.
k1 Rollkoffer kann man vergessen.
t1 Gehweg nur geschottert
t2 Loch im Gehweg, Brett drüber
t2 Straße eingesunken

@ street_lights single_out 3.2 places=SQCH themes=dunkel season=dark danger=.08
o [Die Laterne|Eine Laterne|Die Straßenlaterne|Die Straßenlampe] {ort} [ist ausgefallen|brennt
  nicht|leuchtet nicht mehr|ist seit {seit} dunkel|ist aus].
o Laterne [Nr. |Nummer |mit der Nummer |]{lnr} {ort} [ist defekt|brennt nicht|ist dunkel|ohne
  Funktion].
o {Ort} ist [seit {seit}|wieder mal|schon wieder] eine [Lampe|Laterne|Leuchte] [aus|kaputt|dunkel].
o [Bei uns|Direkt vor unserem Haus|Gegenüber vom Eingang] {ort} [brennt|leuchtet] die
  Straßenlaterne nicht mehr.
o Die [dritte|zweite|letzte|vorletzte] Laterne {ort} [tut es nicht|geht nicht an|hat den Geist
  aufgegeben].
t Laterne {lnr} defekt
t Straßenlampe aus
t Laterne dunkel
t Laterne geht nicht, Nr. {lnr}
d Auf dem Aufkleber am Mast steht {lnr}.
d Die Nummer am Mast konnte ich [nicht lesen|im Dunkeln nicht erkennen].
d Die Laternen davor und dahinter gehen.
d Neulich war schon mal jemand mit dem Steiger da, hat aber nichts gebracht.
k Man sieht abends die Hand vor Augen nicht.
k Der [Schulweg|Heimweg von der Haltestelle] liegt dadurch früh im Stockdunkeln.
m die [Lampe|Laterne] [reparieren|instand setzen]
m das Leuchtmittel [wechseln|tauschen]
z die Laterne wieder [in Gang zu bringen|in Betrieb zu nehmen]
z das Leuchtmittel auszutauschen
r Oder sollen wir jetzt alle mit Stirnlampe einkaufen gehen?
e The street light at {name} [is out|has been broken for weeks|doesn't work]. [It's really dark
  there at night.|Number {lnr}.|]
o {Ort} tappt man im Dunkeln, [die Laterne am Eck|eine der Laternen] ist [aus|hinüber].
o Könnten Sie sich bitte die Laterne {ort} ansehen? [Sie ist seit {seit} aus.|Die geht immer mal
  kurz an und dann wieder aus.|Kein Licht mehr.]
o Licht aus {ort}: Laterne [{lnr}|Nr. {lnr}|am Fußweg].
t Laterne {lnr} ohne Licht
t keine Beleuchtung, Lampe {lnr}
d Wann sie genau ausgefallen ist, weiß ich nicht.
d Die alte Lampe hat zwanzig Jahre gehalten, die neue LED keine zwei.
t Laterne [kaputt|aus|defekt]
t Straßenlaterne ohne Licht
t Lampe geht nicht
t Licht defekt, Mast {lnr}
d Am Mast klebt die {lnr}.
d Es ist die Lampe [gegenüber|neben] [der Garage|dem Kindergarten|dem Container|der Treppe].
d Manchmal glimmt sie kurz, dann ist wieder Schluss.
d Tagsüber habe ich nichts Auffälliges gesehen.
k Genau dort sind [Stufen|eine Kurve|ein hoher Bordstein].
k Man [stolpert|tappt] über die [Kanten|Platten].

@ street_lights row_out 1.7 places=SCPH themes=dunkel season=dark danger=.25
o {Ort} [sind gleich mehrere Laternen|ist die komplette Straßenbeleuchtung|ist auf ganzer Länge
  die Beleuchtung] [ausgefallen|aus|dunkel].
o [Gestern Abend|Seit gestern|Seit dem Gewitter|Seit {seit}] ist {ort} alles
  [stockdunkel|zappenduster|finster].
o Der gesamte Weg {ort} liegt im Dunkeln, [von der Brücke bis zur nächsten Straße|bestimmt zehn
  Lampen sind aus|keine einzige Lampe geht].
o [Fünf|Vier|Sechs|Acht] Straßenlampen hintereinander {ort} [gehen nicht|sind tot].
t Straßenbeleuchtung komplett aus
t ganze Straße dunkel
t mehrere Laternen ohne Licht
d Erst dachte ich an Stromausfall, aber in den Häusern ist Licht.
d Gegen 22 Uhr gehen sie an, gegen 23 Uhr wieder aus.
k Gerade jetzt, wo es um fünf dunkel wird.
k Als Frau läuft man da abends nicht gern.
k Ich bin deswegen fast in eine Absperrung gefahren.
m die Beleuchtung [wieder einschalten|prüfen]
z die Straßenbeleuchtung wieder in Betrieb zu nehmen
z nach der Sicherung zu schauen
r Energiesparen schön und gut, aber so?
e All street lights are off at {name}. [I don't feel safe walking home.|Please check.]
o Ist {ort} Stromausfall? Alle Laternen sind dunkel.
t alle Lampen aus
t Beleuchtung ausgefallen
t kompletter Weg dunkel
d [Von|Ab] [der Haltestelle|der Ecke|der Brücke] an ist Schluss mit Licht.
d Die andere Straßenseite leuchtet.
d Es betrifft [etwa|mindestens] [sechs|acht|zwölf] Masten.
k Ich bin mit [Stirnlampe|Handylicht] nach Hause gelaufen.

@ street_lights flicker_day 1.3 places=SQCH themes=licht danger=.02
o1 Die Laterne {ort} [flackert|blinkt|geht ständig an und aus], [Disco ist nichts dagegen|vor
  allem nachts direkt vorm Schlafzimmer].
o2 {Ort} brennen die Laternen [am helllichten Tag|auch mittags|rund um die Uhr].
o3 Die Straßenbeleuchtung {ort} [geht viel zu früh an|geht erst an, wenn es längst dunkel
  ist|schaltet eine Stunde zu spät].
o1 Eine der Laternen {ort} summt und [flackert|blitzt] [die ganze Nacht|seit {seit}].
t1 Laterne flackert
t2 Licht brennt am Tag
t1 Lampe {lnr} blinkt
d Ich kann von hier aus {lnr} lesen.
d2 Bei den Strompreisen muss das nicht sein.
k1 Unser Schlafzimmer ist ein Stroboskop.
k2 Das sind doch unsere Stromkosten.
m die Zeitschaltung [prüfen|richtig einstellen]
m1 die Lampe tauschen
z die Steuerung zu prüfen
z1 das Flackern abzustellen
t2 Laternen brennen tagsüber
t3 Beleuchtung geht zu spät an
t1 Laterne an, aus, an, aus
d1 Ungefähr alle zehn Sekunden.
d2 Von früh bis abends.
k1 Kopfschmerzen kriegt man davon.
k3 Gerade in der Dämmerung wäre Licht nett.

@ street_lights pole 1.2 places=SQCP themes=licht,gefahr danger=.5
o1 Der Laternenmast {ort} [steht schief|ist umgeknickt|wurde angefahren|wackelt bedenklich|ist
  unten durchgerostet].
o2 An der Laterne {ort} [steht die Klappe offen|fehlt der Deckel unten am Mast|hängen Kabel raus].
o3 Der Lampenschirm {ort} [hängt nur noch am Kabel|ist zerschlagen|baumelt im Wind].
o1 Ein [LKW|Transporter|Lieferwagen] hat {ort} die Laterne [gerammt|umgelegt].
t1 Laternenmast schief
t2 offene Kabel an Laterne {lnr}
t2 Klappe an Laterne offen
d2 Da kommt jedes Kind an die Drähte.
d1 Bei Wind schaukelt das Ding [bedenklich|beängstigend].
k Das kann [lebensgefährlich|böse] ausgehen.
m1 den Mast [sichern|richten|ersetzen]
z2 die Klappe zu verschließen
z1 den Mast zu sichern
d1 Er hat sich bestimmt um zwanzig Grad geneigt.
d3 Glas ist auch schon runtergefallen.
t3 Lampenkopf hängt am Kabel
k1 Wenn der kippt, liegt er auf den Autos.

@ street_lights overgrown_dazzle 0.7 places=SPC themes=licht danger=.04
  also=street_trees:.15,greenery:.1
o1 Die Laterne {ort} ist komplett [zugewachsen|eingewachsen], [es kommt kein Licht mehr durch|man
  sieht nur noch grün].
o1 Äste verdecken {ort} die Straßenlampe, [unten kommt nichts mehr an|es ist trotz Licht dunkel].
o2 Die neuen LED-Lampen {ort} [blenden|strahlen direkt ins Schlafzimmer|sind viel zu grell].
t1 Laterne zugewachsen
t2 LED blendet
d2 Vor der Umrüstung war das Licht angenehm gelb.
d1 Freischneiden dauert vermutlich zehn Minuten.
k2 Wir müssen jetzt mit Verdunkelung schlafen.
m die Lampe [freischneiden|abschirmen]
z1 die Äste an der Lampe zurückzuschneiden
z2 eine Blende anzubringen

@ street_lights new_wanted 0.6 places=SCPW themes=dunkel danger=.12
o Der Abschnitt {ort} ist [überhaupt nicht|bis heute nicht|nur zur Hälfte] beleuchtet[.|, das muss
  doch möglich sein.|, trotz vieler Fußgänger.]
o {Ort} gibt es [keine einzige Laterne|überhaupt keine Beleuchtung|auf 200 Metern kein Licht].
o Könnte man {ort} nicht [eine Beleuchtung aufstellen|zusätzliche Lampen aufstellen]? [Abends ist
  es stockdunkel.|Im Winter sieht man dort nichts.]
t Beleuchtung fehlt
d Gerade die Strecke zwischen den beiden letzten Lampen ist ein schwarzes Loch.
k Jogger und Hunde sieht man mit dem Rad erst im letzten Moment.
m Laternen nachrüsten
z eine Beleuchtung zu prüfen
"""
