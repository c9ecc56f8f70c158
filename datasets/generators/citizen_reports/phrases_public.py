"""Phrases about public transport, playgrounds, advertising, all else, and nothing at all.

The form is described in `issues`; the square brackets are read by `grammar`.
"""

from __future__ import annotations

TEXT = """
@ public_transport service 1.4 places=H themes=bus danger=0
o [Die Straßenbahn|Der Bus|Die Bahn|Linie {linie}] {ort} [kam heute wieder nicht|ist ersatzlos
  ausgefallen|fuhr zehn Minuten zu früh ab].
o {Ort} fällt [ständig|regelmäßig|jeden zweiten Tag] die Linie {linie} aus, [ohne Ansage|und
  keiner sagt was|angeblich Personalmangel].
o Der Fahrer der Linie {linie} ist {wann} {ort} [einfach vorbeigefahren|losgefahren, obwohl ich an
  der Tür stand].
o Warum fährt die {linie} abends {ort} nur noch [alle halbe Stunde|im Stundentakt]?
o Der Anschluss {ort} klappt nie, [die Bahn fährt genau dann, wenn der Bus kommt|man sieht nur
  noch die Rücklichter].
o Die Bahnen {ort} sind früh so voll, dass man [nicht mehr reinkommt|mit Kinderwagen stehen
  bleibt].
t Bus nicht gekommen
t Linie {linie} ausgefallen
t Anschluss verpasst, wie immer
t Bahn überfüllt
d In der App stand „pünktlich“.
d Die nächste Bahn war dann entsprechend voll.
d Das ist diese Woche das dritte Mal.
k Ich komme deswegen dauernd zu spät zur [Arbeit|Schicht|Vorlesung].
k So bekommt man keinen aus dem Auto.
m den Fahrplan [anpassen|überdenken]
m wenigstens [Bescheid geben|eine Durchsage machen]
z den Takt [zu verdichten|zu überprüfen]
r Für den Preis könnte man Pünktlichkeit erwarten.
e The tram [didn't come|was cancelled] at {name} [again|this morning]. [The app showed it as on
  time.|I missed my exam review.|]
o Ich stehe gerade {ort} und [die Bahn ist einfach nicht gekommen|seit 25 Minuten kommt nichts|die
  Anzeige lügt].
o Die {linie} {ort} war heute so voll, dass [drei Rollatoren draußen bleiben mussten|keiner mehr
  reinkam].
t zwei Bahnen hintereinander ausgefallen
d Der Fahrer [zuckte mit den Schultern|war auch ratlos].
d Durchgesagt wurde nichts.
d Im Netz steht [dazu nichts|„Betrieb planmäßig“].
k Mein Zug war dann auch weg.
k Die Leute stehen [bis auf die Straße|dicht an dicht].
k Taxi bezahlt mir keiner.
t Straßenbahn ausgefallen
t Bus zu früh weg
t Linie {linie} überfüllt

@ public_transport stop_damage 1.4 places=H themes=bus,scherben danger=.2
o1 Die Scheibe vom Wartehäuschen {ort} ist [eingeschlagen|zersplittert|schon wieder kaputt].
o2 Der Fahrkartenautomat {ort} [nimmt kein Kleingeld|ist außer Betrieb|schluckt Geld|liest keine
  Karten].
o3 Die Anzeige {ort} [ist tot|zeigt nur Punkte|zeigt seit {seit} Fantasiezeiten].
o3 Der Fahrplanaushang {ort} [fehlt|ist verblichen|ist noch vom letzten Jahr|wurde angezündet].
o1 Im Wartehäuschen {ort} [tropft es durchs Dach|ist die Sitzbank abgerissen|fehlt eine
  Seitenscheibe].
t1 Scheibe Wartehäuschen kaputt
t2 Automat defekt
t3 Anzeigetafel ohne Funktion
t3 Fahrplan nicht lesbar
d2 Der Automat hat meine [zwei|fünf] Euro behalten.
d1 Die Splitter liegen noch überall.
d In der Gegenrichtung dasselbe Spiel.
k1 Bei Regen steht man komplett im Nassen.
k3 Ohne Smartphone weiß man nicht, wann was kommt.
m1 die Scheibe ersetzen
m2 den Automaten reparieren
z3 die Anzeige [zu reparieren|in Ordnung zu bringen]
z1 das Wartehäuschen instand zu setzen
e The ticket machine at {name} is [broken|not accepting cards]. [It ate my money.|]
o2 Am Automaten {ort} kann man [nicht mit Karte zahlen|nichts erkennen, Display tot|nur noch
  Englisch auswählen].
o1 {Ort} hat jemand [beide Scheiben|eine Scheibe] vom Unterstand eingetreten.
t2 Automat schluckt Geld
d3 Auf der App steht was ganz anderes.
d1 Passiert ist das wohl [in der Nacht|am Wochenende].
k2 Schwarzfahren will ich ja nicht.
k2 Prompt kam die Kontrolle.
t1 Glasbruch Haltestelle
t2 Automat nimmt keine Karte
t3 Anzeige schwarz

@ public_transport access 0.7 places=H themes=barriere,bus danger=.15
o1 Die Lücke zwischen Bahn und Bahnsteig {ort} ist [zu groß|so breit, dass mein Rollstuhl hängen
  bleibt].
o1 Der Ausstieg {ort} ist [nicht barrierefrei|für Rollstuhlfahrer nicht nutzbar].
o2 Der [Aufzug|Lift] {ort} ist [seit {seit}|schon wieder] außer Betrieb.
o3 {Ort} fehlt ein [Unterstand|Dach], [ältere Leute stehen im Regen|im Sommer brütet man in der
  Sonne].
t2 Aufzug defekt
t1 Rampe am Bus ging nicht
t1 Haltestelle nicht barrierefrei
d1 Der Fahrer hat wenigstens geholfen, danke dafür.
d Die Durchsagen sind zu leise, Blinde bekommen nichts mit.
k1 Ich musste eine Station weiter fahren und zurückrollen.
m2 den Aufzug reparieren
m1 die Haltestelle umbauen
z1 die Haltestelle barrierefrei [umzubauen|zu machen]
d1 Der Spalt ist eine Handbreit.
d2 Ein Zettel hängt dran: „defekt“, ohne Datum.
d3 Bäume gibt es da auch keine.
k2 Mit Kinderwagen heißt das [40|60] Stufen.
k3 Bei Hitze kippen die Leute um.

@ public_transport stop_dirt 0.7 places=H themes=dreck danger=.03 also=street_cleaning:.2,waste:.12
o {Ort} ist alles [völlig verdreckt|voller Kippen|von Tauben verkotet].
o Im Gleisbett {ort} liegt [überall Müll|alles voller Kippen und Becher].
o Das Wartehäuschen {ort} ist [von oben bis unten beschmiert|voller Aufkleber und Dreck].
t Haltestelle verdreckt
t Wartehäuschen beschmiert
d Hinsetzen will man sich da nicht.
k Das ist der erste Eindruck für alle, die ankommen.
m die Haltestelle reinigen
z dort öfter sauber zu machen

@ playgrounds equipment 1.6 places=G themes=kinder,spiel danger=.4
o1 {Ort} ist [die Schaukel|die Nestschaukel|die Wippe|das Karussell] [kaputt|seit {seit}
  kaputt|abgebaut und nie ersetzt worden].
o1 An der Schaukel {ort} [ist eine Kette gerissen|fehlt der Sitz|quietscht und wackelt alles].
o2 Am Klettergerüst {ort} [ist eine Sprosse gebrochen|schauen Schrauben raus|fehlt ein Seil|ist
  das Netz gerissen].
o3 Die Rutsche {ort} hat [einen Riss|eine scharfe Kante|ein Loch], [unser Sohn hat sich die Hose
  aufgerissen|da bleibt man hängen].
o4 [Die Seilbahn|Die Wasserpumpe|Der Kletterturm] {ort} ist seit {seit} [gesperrt|defekt|außer
  Betrieb].
o2 Das Holz am [Sandkasten|Klettergerüst|Spielhaus] {ort} ist [morsch|voller Splitter|gebrochen].
t1 Schaukel kaputt
t3 Rutsche gesperrt
t2 Klettergerüst defekt
t4 Seilbahn außer Betrieb
d Flatterband hängt dran, mehr ist bisher nicht passiert.
d Die Kinder klettern trotzdem drauf.
d Unser [Kleiner|Großer] war ganz enttäuscht.
k2 Da holt sich ein Kind noch was.
m1 die Schaukel [reparieren|wieder aufhängen]
m das Gerät [reparieren|sichern]
z das Spielgerät [zu reparieren|zu ersetzen|zu sperren]
e The swing at {name} is broken. [My kid almost got hurt.|When will it be fixed?]
o2 Das Kletternetz {ort} hat ein Loch, da bleiben die Kinder mit dem Fuß hängen.
o1 Unsere Kinder wollten {wann} {ort} schaukeln, aber [die Schaukel ist weg|nur noch die Ketten
  hängen da].
t2 Spielgerät morsch
d1 Am Haken sieht man den Rost.
d2 Eine Schraube guckt zwei Zentimeter raus.
d3 Mit Klebeband hat schon jemand rumgedoktert.
d4 Das Schild „gesperrt“ hängt da seit {seit}.
k1 Ausgerechnet das Lieblingsgerät.
k3 Zwei Kinder haben sich schon [geschnitten|gekratzt].
k2 Mein Sohn ist [runtergefallen|hängen geblieben].
k4 Wozu baut man so was, wenn es keiner wartet?
t1 Schaukel fehlt
t4 Wasserpumpe geht nicht

@ playgrounds sand_glass 1.0 places=G themes=kinder,gefahr danger=.55
  also=waste:.12,street_cleaning:.05
o1 {Ort} liegen [Scherben|Glasscherben|Kronkorken und Scherben] im Sand[.|, das geht gar nicht.|,
  mein Kind hat sich geschnitten.]
o2 Der Sandkasten {ort} ist [voller Kippen|ein Katzenklo|seit Jahren nicht gewechselt|nur noch
  Dreck].
o3 {Ort} [sitzen abends Jugendliche und trinken|wird jedes Wochenende gefeiert], am nächsten
  Morgen liegt alles voll [Flaschen|Glas|Kippen].
t1 Scherben im Sandkasten
t2 Sand verdreckt
t3 Spielplatz vermüllt
d13 Wir haben eine halbe Stunde gesammelt, danach war der Beutel voll.
d1 Barfuß laufen lassen kann man da keinen.
k1 Kleinkinder stecken alles in den Mund!
m2 den Sand [sieben|austauschen]
z2 den Sand [zu reinigen|zu tauschen]
z den Spielplatz häufiger zu kontrollieren
r3 Rauchverbot auf dem Spielplatz, und wer setzt es durch? Eben.
d1 Vor allem rund um die Rutsche.
d2 Es riecht nach Katze.
d3 Um zehn Uhr abends geht es los.
k2 Wir gehen da nicht mehr hin.
k3 Morgens kommen die Krippenkinder.
t1 Glas im Sand

@ playgrounds sports 0.9 places=G themes=spiel danger=.15
o1 {Ort} ist [das Netz vom Tor zerrissen|der Basketballkorb abgerissen|die Tischtennisplatte
  gesprungen|das Tor umgekippt].
o2 Der [Bolzplatz|Belag|Ballfangzaun] {ort} [hat ein Riesenloch|ist nicht mehr bespielbar|steht
  nach Regen unter Wasser].
o3 An der Halfpipe {ort} [steht ein Blech hoch|ist die Kante weggebrochen].
o4 Das Tor {ort} ist [abgeschlossen|immer noch zu], [obwohl um acht geöffnet sein soll|die Kinder
  klettern drüber].
t1 Basketballkorb abgerissen
t1 Tornetz kaputt
t1 Tischtennisplatte beschädigt
t2 Loch im Ballfangzaun
d2 Der Ball landet dauernd auf der Straße.
d Meine Jungs sind da jeden Tag.
k Wo sollen die Jugendlichen denn sonst hin?
m1 den Korb [ersetzen|wieder anbringen]
m1 das Netz austauschen
z2 den Platz instand zu setzen
e The basketball hoop at {name} is [gone|broken].
d1 Der Rest hängt in Fetzen.
d2 Durch das Loch passt ein Medizinball.
d4 Ein Schild mit Zeiten gibt es nicht.
k1 Die Jugendlichen spielen jetzt auf der Straße.
k3 Mit dem Board haut es einen da hin.
t3 Halfpipe Blech steht hoch

@ playgrounds fence_shade 0.7 places=G themes=kinder,spiel danger=.2 also=greenery:.12
o1 Der Zaun {ort} [hat ein Loch|ist kaputt|ist umgedrückt], [die Kleinen laufen direkt auf die
  Straße|das Tor schließt nicht].
o2 {Ort} gibt es [keinen Schatten|keine Bank im Schatten], [im Sommer glüht die Rutsche|die Kinder
  holen sich einen Sonnenbrand].
o3 Trotz Verbot laufen {ort} [Hunde frei herum|ständig Hunde], [heute lag ein Haufen im Sand|mein
  Kind hat Angst].
o4 {Ort} wächst das Unkraut [zwischen den Geräten|im Fallschutz] [kniehoch|ungehindert].
t1 Spielplatzzaun kaputt
t2 Sonnensegel fehlt
t3 Hunde auf Spielplatz
d1 Das Tor schließt seit dem Winter nicht mehr.
k1 Mit zwei Kleinen muss man da überall gleichzeitig sein.
m1 den Zaun [flicken|reparieren]
m2 ein Sonnensegel anbringen
z1 den Zaun zu reparieren

@ discriminating_ads poster 0.75 places=SQHK themes=werbung danger=0
o {Ort} hängt [ein Plakat|ein Riesenplakat|schon wieder ein Plakat], auf dem [eine halbnackte
  Frau|ein nackter Frauenhintern|eine Frau im Bikini] [für Autoreifen wirbt|Werkzeug anpreist|für
  einen Handytarif herhalten muss].
o Die Werbung {ort} ist [frauenverachtend|sexistisch|diskriminierend|unterste Schublade].
o {Ort} wirbt ein Plakat mit einem [rassistischen Klischee|dummen Spruch über Ausländer|Bild, das
  Menschen mit Behinderung lächerlich macht].
o Ich möchte auf [eine sexistische Werbung|ein diskriminierendes Werbeplakat] {ort} hinweisen.
o Auf einem Lieferwagen, der {ort} parkt, ist [eine nackte Frau als Werbefigur|ein sexistischer
  Werbespruch] zu sehen.
o Muss man {ort} wirklich mit [Brüsten|so einem Spruch|Frauen als Dekoration] werben?
t sexistische Werbung
t diskriminierendes Plakat
t frauenfeindliche Reklame
d Der Spruch dazu ist [noch schlimmer|an Plattheit nicht zu überbieten].
d Daneben ist eine Grundschule.
d Der Bezug zum Produkt fehlt völlig.
k Das Frauenbild ist aus den Fünfzigern.
k Was sollen Kinder daraus lernen?
m das Plakat [abhängen|prüfen lassen]
m die Gleichstellungsbeauftragte einschalten
z das an den Werberat weiterzugeben
z das Motiv zu prüfen
e There is a sexist billboard at {name}. [Please have it removed.|Not what I expect in a
  university town.]
o Muss so eine Reklame {ort} sein? [Frauen sind keine Ware.|Mir fehlen die Worte.|Das ist einfach
  nur daneben.]
o {Ort} klebt ein Werbeplakat, das [Frauen auf ihren Körper reduziert|Migranten verunglimpft|sich
  über Dicke lustig macht].
t Plakat reduziert Frauen auf Körper
t rassistisches Werbemotiv
d Kinder laufen da jeden Tag vorbei.
d Das Foto im Anhang reicht wohl.
k So was gehört nicht in den öffentlichen Raum.
k Ich dachte, über so was wären wir hinweg.

@ other graffiti 2.6 places=SQCFK themes=schmiererei season=flat danger=0
o {Ort} wurde [die Hauswand|die Mauer|der Trafokasten|der Stromkasten|die Unterführung|das
  Denkmal] [beschmiert|besprüht|mit Farbe verunstaltet].
o [Neue|Riesige|Hässliche|Schon wieder] [Graffiti|Schmierereien|Tags] {ort}.
o {Ort} [prangt seit {seit} ein Hakenkreuz|steht eine verfassungsfeindliche Parole|sind
  Naziaufkleber an jedem Mast].
o Die frisch gestrichene Wand {ort} war keine [Woche|drei Tage] sauber.
o Überall [Fußball|Polit]aufkleber {ort}, [jedes Schild, jeder Mast|man erkennt die Schilder nicht
  mehr].
t Graffiti
t Schmiererei an der Wand
t Hakenkreuz gesprüht
t Aufkleber überall
d Fußballfans, dem Schriftzug nach.
d In Schwarz und Silber, bestimmt drei Meter breit.
d Das Rathaus lässt so was doch sonst innerhalb von 24 Stunden entfernen.
k Wenn man es nicht gleich wegmacht, kommt das nächste dazu.
k Gegen legale Wände hat ja keiner was, aber das hier ist nur Vandalismus.
m die Schmiererei [entfernen|überstreichen]
z das Hakenkreuz [umgehend|] zu entfernen
z die Wand zu reinigen
r Künstlerisch auch noch eine glatte Sechs.
e [Someone sprayed graffiti|There's a swastika] on the wall at {name}. [Please remove it.|]
o An der Fassade {ort} hat sich [letzte Nacht|am Wochenende|wieder] [irgendein Künstler|ein
  Sprayer|jemand] [verewigt|ausgetobt].
o Unbekannte haben {ort} [das Trafohäuschen|die Garagen|den Brückenpfeiler] [komplett
  vollgesprüht|mit schwarzer Farbe beschmiert].
o Auf [der Bank|dem Schild|der Bushaltestelle|dem Mülleimer] {ort} steht ein
  [beleidigender|rechtsextremer|obszöner] Spruch.
t verfassungsfeindliche Symbole
t Trafohaus vollgesprüht
d Das ist strafbar, Anzeige ist raus.
d Letztes Jahr hatten Schüler das so schön bemalt.
t neue Schmiererei
t Tags an der Hauswand
t Naziaufkleber
t Stromkasten beschmiert
d Die Farbe ist noch frisch.
d Ein Foto habe ich der Polizei geschickt.
d Es sind mindestens [zehn|zwanzig] Stück.
k Eigentümer wissen gar nicht mehr, wie oft sie streichen sollen.
k Meine Kinder fragen, was das heißt.

@ other vandalism 1.0 places=QPSC themes=sitzen danger=.12
o1 Der Brunnen {ort} [läuft nicht|ist wieder beschädigt|ist voller Schaum|wurde mutwillig
  zerstört].
o2 Die öffentliche Toilette {ort} ist [verschlossen|in einem unbeschreiblichen Zustand|seit {seit}
  außer Betrieb].
o3 Die Fahrradständer {ort} [sind mit Schrotträdern belegt|reichen vorn und hinten nicht].
o Die Luftpumpstation {ort} ist [kaputt|abgerissen].
o4 Der Trinkbrunnen {ort} [läuft nicht|tropft nur|ist verstopft].
o Die Infotafel {ort} ist [zerkratzt|eingeschlagen|nicht mehr lesbar].
t2 Toilette verschlossen
t1 Brunnen kaputt
t3 Schrotträder am Fahrradständer
t4 Trinkbrunnen ohne Wasser
d2 Papier gibt es schon lange nicht mehr.
d3 An manchen Rädern hängt seit einem Jahr kein Sattel mehr.
k2 Wo sollen Touristen und ältere Leute denn hin?
m2 die Toilette [öffnen|reinigen|reparieren]
m3 die Schrotträder entfernen
z1 den Brunnen wieder in Betrieb zu nehmen
d1 Die Kinder hatten im Sommer so viel Spaß damit.
d3 Luft, Licht, Sattel: alles abgeschraubt.
d4 Bei 35 Grad wäre Wasser nett.
k1 Schade um das Geld.
k3 Wir schließen unsere Räder an Bäume an.
k4 Wozu stellt man den dann auf?
t2 WC defekt
t3 Fahrradleichen

@ other noise 1.5 places=SQPF themes=laerm danger=.02
o1 {Ort} wird [jede Nacht|jedes Wochenende|bis früh um vier] [laut Musik gehört|gefeiert|gegrölt].
o1 Laute Bluetoothboxen {ort} [bis nach Mitternacht|rund um die Uhr|schon wieder], [an Schlaf ist
  nicht zu denken|das Ordnungsamt geht nicht ran].
o2 [Die Lüftungsanlage|Das Dauerpiepen|Der Laubbläser] {ort} ist [unerträglich laut|seit Tagen zu
  hören|nicht auszuhalten].
o2 {Ort} wird [sonntags|in der Mittagsruhe|ab sechs Uhr früh] [gebaut|gehämmert|Rasen gemäht].
o3 Seit {seit} riecht es {ort} [verbrannt|nach Gas|nach Chemie].
t1 Lärm bis früh um drei
t1 laute Musik jede Nacht
t1 Ruhestörung
d1 Ich bin wirklich kein Spießer, aber irgendwann ist gut.
d1 Die Polizei kommt, dann ist zehn Minuten Ruhe.
k Ich muss um fünf raus.
k Die Kinder schlafen nicht mehr durch.
m1 dort abends [kontrollieren|für Ruhe sorgen]
z1 für die Einhaltung der Nachtruhe zu sorgen
r1 Aber die Studenten müssen ja morgens nicht raus.
o1 Jeden [Freitag|Samstag|Abend] dasselbe {ort}: [Musikboxen|Gegröle|Bässe] bis [zwei|drei|in die
  Puppen].
o2 Die Müllabfuhr kommt {ort} um [5:40 Uhr|halb sechs|kurz nach fünf], [muss das sein|ist das
  zulässig]?
o3 {Ort} riecht es [verbrannt|nach Gülle|beißend nach Chemie].
t1 Bässe bis 3 Uhr
d1 Gezählt habe ich gestern vierzig Leute.
d2 Der Vorarbeiter sagt, er darf das.
d3 Die Feuerwehr war schon da.
k1 Mein Kind hat morgen Prüfung.
k2 Sonntag ist Sonntag.
t1 Party bis früh
t2 Dauerton

@ other service 1.2 places=Q themes=amt danger=0
o1 [Im Bürgerservice|Bei der Zulassungsstelle] gibt es [keine Termine vor nächstem Monat|seit
  Wochen keine Termine], [was soll das|wie soll man da umziehen].
o2 Die Mängelmelder-App [stürzt beim Hochladen ab|nimmt mein Foto nicht|springt immer wieder auf
  den Eichplatz].
o3 Auf der Internetseite der Stadt [führt der Link ins Leere|stehen noch die alten Öffnungszeiten].
o4 Meine Meldung wurde [geschlossen, obwohl nichts passiert ist|einfach auf erledigt gesetzt].
o5 Das [freie|öffentliche] WLAN {ort} [geht nicht|bricht ständig ab].
o6 Die Kirchturmuhr {ort} [geht falsch|steht].
t2 App stürzt ab
t4 Meldung zu Unrecht geschlossen
t5 WLAN geht nicht
d14 Telefonisch ist auch keiner zu erreichen.
d23 Ich habe es jetzt mit [zwei|drei] Browsern probiert.
k1235 Digitalstadt stelle ich mir anders vor.
m das [prüfen|in Ordnung bringen]
z4 die Meldung wieder zu öffnen
r4 Erledigt heißt bei Ihnen wohl: weggeklickt.
e The app keeps crashing when I upload a photo.

@ other animals_misc 0.8 places=SQPW themes=natur danger=.1
o2 {Ort} [greifen Krähen Leute an|werden Tauben massenhaft gefüttert].
o1 [Eine verletzte Katze|Ein junger Fuchs|Ein herrenloser Hund] [läuft|streunt] {ort} herum.
o3 {Ort} [schlafen seit {seit} Obdachlose|campiert jemand], [bei der Kälte mache ich mir Sorgen|da
  müsste sich jemand kümmern].
o4 [Ein Schlüsselbund|Eine Brille|Ein Kinderhandschuh] liegt {ort}, vielleicht vermisst das jemand.
o5 Lob muss auch mal sein: {ort} sieht es [seit der Reparatur|nach dem Aufräumen|inzwischen]
  richtig gut aus.
t1 verletztes Tier
t2 Taubenfütterung
t4 Fundsache
d1 Das Tierheim ist schon informiert.
d4 Wusste nicht, wohin sonst damit.
k13 Irgendjemand muss sich ja kümmern.
m jemanden vorbeischicken
z4 das weiterzuleiten

@ vague vague 1.3 places=SQCPKHG themes=vage danger=.1
o [Immer noch|Nach wie vor] nicht erledigt, {ort}.
o {Ort} [hat sich nichts getan|ist immer noch nichts passiert], [siehe meine letzte Meldung|siehe
  Foto].
o So geht das {ort} nicht weiter.
o Bitte schauen Sie {ort} mal nach dem Rechten, [das sieht nicht gut aus|da stimmt was nicht].
o [Wie auf dem Bild|Auf dem Foto|Im Anhang] zu sehen, {ort}.
o Das, was {ort} [fehlt|kaputt ist], [kann doch nicht so schwer zu reparieren sein|sieht jeder,
  nur die Stadt nicht].
o Die Situation {ort} ist [unhaltbar|untragbar|nach wie vor gefährlich].
t siehe Foto
t siehe Bild
t immer noch kaputt
t defekt
t schon wieder
t Gefahrenstelle
t noch nicht repariert
d Mehr muss man dazu nicht sagen.
d Bild sagt alles.
k Ich hoffe, jetzt passiert mal was.
m da mal jemanden hinschicken
m handeln
z sich das vor Ort anzusehen
r Wozu gibt es diese App eigentlich?
e See photo. [At {name}.|Still not fixed at {name}.]
o Ich habe {ort} ein Foto gemacht, [das erklärt sich von selbst|schauen Sie selbst|Worte braucht
  es da nicht].
o {Ort} müsste [dringend|endlich|auch mal] [was passieren|jemand ran|Hand angelegt werden].
o Es geht um die Stelle {ort}, [Sie wissen schon|bekanntes Problem|hatten wir schon].
t siehe Anhang
t Bitte prüfen
t Foto
t wie gemeldet
t unverändert
t Test
d Hat sich seit der letzten Meldung nicht gebessert.
d Genaueres gern telefonisch.
k Langsam verliere ich die Geduld.
k So kann das nicht bleiben.
"""
