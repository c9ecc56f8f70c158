"""Phrases about greenery, street trees, forest trails and water.

The form is described in `issues`; the square brackets are read by `grammar`.
"""

from __future__ import annotations

TEXT = """
@ greenery hedge 2.3 places=SCQF themes=weg,fuss season=weeds danger=.15 also=street_trees:.12
o Die Hecke {ort} [wächst|ragt] [weit|einen halben Meter|immer weiter] [in den Gehweg|in den
  Radweg|über den Weg].
o Die Büsche {ort} hängen [weit|einen halben Meter|fast komplett] [in den Gehweg|in den
  Radweg|über den Weg].
o {Ort} ist der [Fußweg|Radweg] [durch Sträucher|durch Brombeeren|von Hecken] so zugewachsen, dass
  [keine zwei Leute|kein Kinderwagen|kein Rad] aneinander vorbeikommen.
o1 Sträucher [nehmen|versperren] {ort} [die Sicht auf die Straße|Autofahrern die Sicht|komplett
  die Sicht].
o Brombeerranken und Brennnesseln hängen {ort} in [Gesichtshöhe|den Weg rein].
o Könnte {ort} bitte die Hecke [geschnitten|zurückgeschnitten|gestutzt] werden? [Man kommt kaum
  durch.|Sie ragt bis zur Mitte vom Weg.|]
t Hecke ragt in den Gehweg
t Weg zugewachsen
t1 Sträucher versperren Sicht
t Brombeeren im Gesicht
d Bei Regen hängen die Zweige noch tiefer.
d Geschnitten wurde dieses Jahr noch nicht.
d Ein Schild verschwindet auch schon darin.
k Meine Jacke ist zerrissen.
k Mit dem Kinderwagen muss man auf die Straße.
m die Hecke [schneiden|zurückschneiden]
m den Weg freischneiden
z die Sträucher [zurückzuschneiden|einzukürzen]
r Man braucht bald eine Machete.
e The bushes at {name} are so overgrown that [you can hardly pass|you can't see the traffic].
  [Please cut them.|]
o Der Fußweg {ort} wird von Jahr zu Jahr schmaler, [die Hecke frisst ihn auf|links und rechts
  wuchert alles rein].
t Hecke bitte schneiden
t Weg zu
t Äste auf dem Gehweg
t Brombeeren am Radweg
d Ich habe selbst mit der Gartenschere [angefangen|nachgeholfen].
d Man bekommt [beim Radeln|im Vorbeigehen] die Zweige ins Gesicht.
k Beim Ausfahren sieht man [nichts|weder rechts noch links].
k Mein Hut hing schon drin.

@ greenery meadow 1.6 places=SPQ themes=natur season=weeds danger=.04
o1 Die [Wiese|Grünfläche|Rasenfläche|Verkehrsinsel] {ort} wurde [dieses Jahr noch gar nicht|seit
  Monaten nicht|ewig nicht] gemäht.
o1 Das Gras {ort} steht [hüfthoch|einen Meter hoch|so hoch, dass man die Ausfahrt nicht einsehen
  kann].
o2 {Ort} wurde [heute|gestern|diese Woche] die [ganze Blühwiese|schöne Wildblumenwiese]
  [abgemäht|plattgemacht], [mitten in der Blüte|alles voller Bienen|wer ordnet so was an?]
o2 Warum muss {ort} [mitten in der Trockenheit|jede Woche|um 7 Uhr früh] gemäht werden?
o3 Der Rasenschnitt {ort} [liegt seit Tagen auf dem Gehweg|wurde nicht zusammengeharkt].
t1 Wiese nicht gemäht
t1 Gras kniehoch
t2 Blühwiese abgemäht
d1 Zecken gibt es da mehr als genug.
d1 Auf der anderen Seite vom Weg wurde gemäht.
d2 Im letzten Jahr standen da noch Margeriten und Natternkopf.
k2 Alle reden vom Insektensterben und dann das.
k1 Die Hunde kommen mit Grannen in den Ohren nach Hause.
m1 [mal|endlich] mähen
m2 die Fläche nur [zweimal im Jahr|abschnittsweise] mähen
z1 dort [zu mähen|die Wiese zu mähen]
z2 mit dem Mähen bis nach der Blüte zu warten
r2 Insektenfreundliche Kommune, steht jedenfalls auf dem Schild.
o1 Auf der Verkehrsinsel {ort} steht das Gras so hoch, dass man keine Autos mehr sieht.
t1 bitte mähen
t1 Gras zu hoch
t2 Wildblumen abgemäht
t3 Rasenschnitt liegt rum
d1 Das Unkraut [samt sich aus|wandert in die Gärten].
d2 Ein Schild „Hier blüht es“ stand sogar dabei.
k1 Allergiker haben ihre Freude.
k1 Den Bordstein sieht man auch nicht mehr.
k2 Die Bienen haben sich [bedankt|verzogen].

@ greenery beds 1.2 places=QSP themes=natur season=summer danger=.01
o1 Die [Blumenkübel|Pflanzkübel|Beete|Blumenrabatten] {ort} [sind völlig
  vertrocknet|verdorren|werden anscheinend nicht gegossen].
o2 [Das Beet|Die Rabatte] {ort} ist [nur noch Unkraut|total verwildert|zertrampelt|von Wühlmäusen
  zerfressen].
o3 Aus dem Beet {ort} wurden {wann} [alle Stiefmütterchen|die Rosen|frisch gesetzte Pflanzen]
  [geklaut|herausgerissen].
o2 Wildkraut [überwuchert|erobert] {ort} [das ganze Beet|die Staudenfläche|die Einfassung].
t1 Blumenkübel vertrocknet
t2 Beet verwildert
t3 Pflanzen geklaut
d1 Wir Anwohner würden ja gießen, wenn es einen Hydranten gäbe.
d2 Dazwischen stecken Kippen und Becher.
k Ein trauriger Anblick für Touristen.
m1 die Kübel [gießen|neu bepflanzen]
m2 das Beet [jäten|pflegen]
z1 die Beete [zu gießen|zu pflegen]
d1 Bei der Hitze reicht zweimal die Woche nicht.
d2 Die Beeteinfassung ist auch kaputt.
d3 Die hatten wir Anwohner selbst gepflanzt.
k1 Dann lieber gar keine Kübel.
k2 Das war mal ein Schmuckstück.
k3 Wer macht so was?
t1 Kübel bitte gießen
t2 Unkraut im Beet

@ greenery benches 1.0 places=PQF themes=sitzen danger=.06 also=other:.12
o1 Die [Bank|Parkbank|Sitzbank] {ort} [ist kaputt|hat keine Lehne mehr|ist morsch|ist zugewachsen].
o1 Von der Bank {ort} fehlen [zwei Latten|die Sitzbretter|die Bretter].
o2 {Ort} gibt es [keine einzige Bank mehr|zu wenige Bänke], [wo sollen ältere Leute sich
  ausruhen|früher standen da drei].
o1 Jemand hat die Bank {ort} [angezündet|umgeworfen|aus der Verankerung gerissen].
t1 Bank kaputt
t1 Latten fehlen an Bank
t1 Bank zugewachsen
d1 Ein rostiger Nagel schaut auch raus.
k2 Ich muss mich unterwegs hinsetzen können, sonst schaffe ich den Weg nicht.
m1 die Bank reparieren
m2 neue Bänke aufstellen
z1 die Latten zu ersetzen
r2 Vielleicht ein neues Sportgerät für Rentner: Stehen.
d1 Man zerreißt sich die Hose daran.
d2 Früher konnte man da [gut|schön] ausruhen.
k1 Setzen kann sich da keiner mehr.
k2 Für die Strecke brauche ich zwei Pausen.
t2 Sitzbank fehlt
t1 Bank morsch

@ greenery harmful 0.9 places=PFCW themes=natur,gefahr season=summer danger=.35
o1 {Ort} wächst [Riesenbärenklau|Ambrosia|Jakobskreuzkraut|japanischer Knöterich] [in
  Massen|direkt am Weg|bis auf den Spielplatz].
o2 Ein Wespennest {ort} [in der Bank|im Boden neben dem Weg|unterm Papierkorb].
o3 {Ort} sind [Rattenlöcher|Ratten] in der Grünanlage, [am helllichten Tag|eine lief mir über den
  Schuh].
o4 Wildschweine haben {ort} [die Wiese umgepflügt|alles umgegraben].
t1 Riesenbärenklau am Weg
t2 Wespennest
t3 Ratten in der Grünanlage
t4 Wildschweinschäden
d1 Ich habe es mit einer App bestimmt, ziemlich sicher.
d1 Ein Schild warnt nirgends.
k1 Die Verbrennungen davon sind kein Spaß.
m1 die Pflanzen [ausgraben|entfernen]
m jemanden vorbeischicken
z1 das fachgerecht zu entfernen

@ street_trees branch 1.5 places=SPCQ themes=baum,gefahr season=storm danger=.75
o1 {Ort} [hängt ein großer Ast|hängt ein abgebrochener Ast] [lose im Baum|über dem Gehweg|über der
  Straße].
o2 [Nach dem Sturm|Seit dem Unwetter|Seit gestern] liegt {ort} ein [Baum|dicker Ast] quer über
  [den Weg|die Fahrbahn].
o2 Ein [morscher|toter|dicker] Ast ist {ort} [heruntergekommen|knapp neben mir runtergekracht|auf
  ein Auto gefallen].
o3 Die Äste {ort} [schleifen an der Oberleitung|hängen so tief, dass Busse anstoßen|kratzen am
  Dach].
t1 Ast droht abzubrechen
t2 Baum umgestürzt
t2 großer Ast auf dem Weg
d1 Er hängt nur noch an der Rinde.
d2 Mit Flatterband hat jemand notdürftig abgesperrt.
d Baum Nr. {baum}, steht auf der Plakette.
k1 Wenn der runterkommt, [ist einer tot|möchte ich nicht drunter stehen].
k2 Der Weg ist nicht passierbar.
m1 den Ast [absägen|sichern]
m2 den Baum wegräumen
z1 den Ast [zu entfernen|abzusägen]
e A big branch is [hanging loose|about to fall] at {name}. [Very dangerous!|Please send someone.]
o1 Bitte schnell: {ort} hängt ein [riesiger|angebrochener] Ast über [dem Weg|den parkenden
  Autos|der Bushaltestelle].
o2 {Ort} ist heute Nacht ein Baum umgekippt, [zum Glück niemand drunter|der Zaun ist hin].
d1 Bei jedem Windstoß [knarzt|wackelt] es.
d2 Radfahrer tragen ihre Räder drüber.
d3 Die Bahn klingelt jedes Mal, wenn es kratzt.
t1 Ast hängt lose
t2 Baum auf Weg
k1 Eltern mit Kindern laufen ahnungslos drunter durch.
k2 Ein Zaun ist auch schon eingedrückt.

@ street_trees dead 1.1 places=SPQ themes=baum danger=.3
o Der Baum {ort} [ist abgestorben|treibt dieses Jahr nicht aus|ist völlig vertrocknet|hat einen
  Pilz am Stamm].
o Die [Birke|Linde|Kastanie|Esche|Robinie] {ort} sieht [nicht gesund|ziemlich tot|bedenklich] aus,
  [sie verliert dauernd Äste|die Krone ist kahl].
o Baum {baum} {ort} ist [hohl|tot|morsch].
t Baum abgestorben
t Linde vertrocknet
t Pilzbefall am Stamm
d Spechte haben schon Löcher reingehackt.
d Am Fuß wachsen handtellergroße Pilze.
k Beim nächsten Sturm liegt er auf dem Dach.
m den Baum [prüfen|begutachten|fällen und ersetzen]
z einen Baumkontrolleur vorbeizuschicken
z die Standsicherheit zu prüfen
d Es rieselt ständig morsches Holz.
d Im Frühjahr kam nur noch ein Zweig.
k Ein Spaziergänger wurde schon [gestreift|beinahe getroffen].
k Darunter steht eine Bank.
t toter Baum
t Baum morsch, Nr. {baum}

@ street_trees young_dry 0.9 places=SQPC themes=baum,natur season=heat danger=0
o1 Die [frisch gepflanzten|jungen|neuen] Bäume {ort} [vertrocknen|lassen alle Blätter
  hängen|brauchen dringend Wasser].
o2 Der Wassersack am Jungbaum {ort} ist [seit Wochen leer|aufgeschnitten|gestohlen].
o1 [Von vier neuen Bäumen|Von den neuen Straßenbäumen] {ort} sind [schon zwei|fast alle|mindestens
  zwei] [hin|vertrocknet].
t1 Jungbaum vertrocknet
t2 Bewässerungssack leer
t3 Baum umgeknickt
d1 Ich gieße selber schon mit der Kanne aus dem dritten Stock.
d3 Die Stützpfähle sind auch umgeknickt.
k1 Erst pflanzen, dann verdursten lassen, schade ums Geld.
m1 die Bäume [gießen|wässern]
z1 die Jungbäume zu wässern
o1 Wer gießt eigentlich die neuen Bäume {ort}? [Die Blätter rieseln schon.|Seit Wochen kein Regen
  und keiner kommt.]
d1 Der Boden ist hart wie Beton.
d2 Gefüllt habe ich [ihn noch nie gesehen|ihn selbst schon zweimal].
k1 In ein paar Jahren hätten die Schatten gegeben.
t1 Bäume brauchen Wasser
t1 Straßenbaum verdurstet

@ street_trees roots_shade 1.1 places=SQ themes=baum danger=.06 also=road_surface:.1
o1 Die Wurzeln des Baums {ort} [heben den Gehweg an|drücken die Platten hoch|wachsen in unsere
  Leitung].
o2 Die [Linden|Bäume|Platanen] {ort} [müssten geschnitten werden|wachsen uns in die Fenster|nehmen
  uns das ganze Licht].
o2 Der Baum {ort} [klebt alles zu, Autos wie Gehweg|wirft Kastanien auf die Autos].
o3 Warum wurde {ort} [ein gesunder Baum|die große Kastanie|die alte Weide] gefällt?
o4 Die Baumscheibe {ort} [wird zugeparkt|ist als Hundeklo verkommen|ist total verdichtet].
t2 Baum muss geschnitten werden
t1 Wurzeln heben Platten
t3 Baumfällung ohne Grund?
t4 Baumscheibe zugeparkt
d3 Eine Ersatzpflanzung ist weit und breit nicht zu sehen.
d2 Der Vermieter sagt, der Baum gehört der Stadt.
k2 Wir brauchen mittags Licht im Wohnzimmer.
k3 Schatten gibt es hier nun gar keinen mehr.
m2 die Krone [auslichten|zurückschneiden]
m3 [mitteilen|sagen], warum gefällt wurde
z2 einen Schnitt im Winter einzuplanen
z3 die Gründe für die Fällung zu nennen
d1 Die Platten stehen schon wie ein Dach.
d2 Zuletzt geschnitten wurde [2014|vor zehn Jahren|noch im letzten Jahrtausend].
d4 Die Erde ist platt wie Asphalt.
k1 Die Rohre sind auch schon dicht.
k4 So wird der Baum nicht alt.
t2 Linde klebt
t3 warum gefällt?

@ forest_trails tree_over 0.9 places=W themes=wandern season=storm danger=.4 also=street_trees:.12
o1 {Ort} liegt [seit dem Sturm|seit {seit}|schon wieder] ein [umgestürzter|dicker] Baum quer über
  dem Wanderweg.
o1 Der Weg {ort} ist [durch umgestürzte Bäume|nach Waldarbeiten|durch Äste] [nicht mehr
  begehbar|versperrt|nur kriechend passierbar].
o2 Nach den Forstarbeiten {ort} [ist der Weg komplett zerfahren|liegt überall Kronenholz|steht der
  Schlamm in tiefen Spuren].
t1 Baum quer über Wanderweg
t1 Wanderweg versperrt
t2 Rückespuren, Weg zerstört
d1 Man muss unter dem Stamm durchkrabbeln.
d Die Trockenfichten daneben sehen auch nicht gut aus.
k Ältere Wanderer drehen um.
m1 den Stamm [durchsägen|wegräumen]
z den Weg [freizuschneiden|wieder herzurichten]
e A fallen tree blocks the hiking trail at {name}.
d1 Er liegt schon so lange, dass Pilze drauf wachsen.
d2 Stiefel bis zum Knie sind Pflicht.
k1 Mit dem Rad muss man es drüberheben.
k2 Von Waldweg kann man nicht mehr sprechen.
t1 Baum liegt auf Weg

@ forest_trails path_damage 0.8 places=W themes=wandern danger=.3
o1 Die [Stufen|Holzstufen|Treppenstufen] {ort} sind [morsch|weggebrochen|ausgespült].
o2 {Ort} ist der Weg [abgerutscht|vom Regen ausgespült|an der Hangseite weggebrochen].
o3 Das Geländer am Aussichtspunkt {ort} [wackelt|ist durchgefault|fehlt].
o4 Mountainbiker haben {ort} [neue Trails gebaut|den Pfad zerfahren|eine Schanze in den Wald
  gebaut].
t1 Stufen weggebrochen
t2 Weg abgerutscht
t3 Geländer am Aussichtspunkt morsch
d2 Rechts geht es gleich [zwanzig|fünf] Meter runter.
d2 Auf dem Kalk rutscht man bei Nässe sofort weg.
k Mit Kindern ist das kein Spaß.
m1 die Stufen erneuern
m die Stelle sichern
z den Weg [zu sichern|auszubessern]
d1 Die Nägel stehen schon raus.
d3 Lehnen darf man sich da nicht.
k1 Bergab ist das gefährlich.
k3 Da geht es steil runter.
k4 Wanderer müssen zur Seite springen.
t2 Weg unterspült

@ forest_trails signs_huts 0.8 places=W themes=wandern danger=.03
o1 {Ort} fehlt [der Wegweiser|die Wegmarkierung|die gelbe Markierung], [Wanderer laufen im
  Kreis|wir haben uns prompt verlaufen].
o2 Die [Schutzhütte|Rastbank|Infotafel|Hütte] {ort} ist
  [beschmiert|demoliert|eingestürzt|verkokelt].
o1 Der Wegweiser {ort} zeigt in die falsche Richtung.
o3 {Ort} wurde [gegrillt und Feuer gemacht|trotz Waldbrandgefahr Feuer gemacht], [die Asche war
  noch warm|mitten im trockenen Wald].
o4 Müll von [einer Party|Wanderern|Mountainbikern] {ort} im Wald.
t1 Wegweiser fehlt
t2 Schutzhütte demoliert
t3 Feuerstelle im Wald
d1 An der Gabelung ist gar nichts mehr ausgeschildert.
d1 Die SaaleHorizontale ist doch ein Aushängeschild.
k1 Touristen fragen dauernd nach dem Weg.
m1 die Markierung erneuern
m2 die Hütte [reparieren|säubern]
z1 die Beschilderung zu erneuern
d2 Innen sieht es aus [wie im Schweinestall|schlimm].
d3 Ein Grillrost lag noch da.
k2 Bei Gewitter kann man sich da nicht mehr unterstellen.
k3 Waldbrandstufe vier, und dann das.
t1 Markierung fehlt
t4 Müll im Wald

@ water_bodies pollution 0.7 places=F themes=wasser,natur danger=.4
o1 {Ort} treibt [Schaum|ein Ölfilm|eine weiße Brühe] auf dem Wasser.
o2 {Ort} [schwimmen|liegen] [tote Fische|mehrere tote Fische|ein toter Schwan] [am Ufer|im flachen
  Wasser|].
o1 Das Wasser {ort} [stinkt|ist umgekippt|ist knallgrün|riecht nach Abwasser].
o1 Jemand leitet {ort} [Abwasser|irgendeine Brühe|Waschwasser] [in den Bach|ins Wasser].
t2 tote Fische
t1 Schaum auf dem Wasser
t1 Ölfilm auf dem Wasser
t1 Blaualgen?
d1 Aus dem Rohr am Ufer kommt es grau heraus.
d Das geht so seit [dem Gewitter|heute Mittag|{seit}].
k Kinder und Hunde baden hier.
m1 eine Wasserprobe nehmen
m das Umweltamt vorbeischicken
z die Ursache zu klären
z das Wasser zu untersuchen
e There are dead fish in the water at {name}.
d1 Farbe: [grau|gelblich|milchig].
d2 Ich habe [fünf|zehn|bestimmt zwanzig] gezählt.
k2 Da stimmt doch was nicht.
t1 Wasser stinkt
t2 Fischsterben

@ water_bodies debris 0.8 places=F themes=wasser,dreck danger=.15 also=waste:.12
o1 {Ort} [hängt Treibgut|hängen Bäume und Äste] im Wasser, [alles staut sich|nach dem Hochwasser
  nicht weggeräumt].
o2 Im Wasser {ort} liegt [ein Fahrrad|ein Einkaufswagen|eine Mülltonne|ein Verkehrsschild|eine
  Parkbank].
o1 Der Bach {ort} ist [verlandet|zugewuchert|ausgetrocknet|voller Müll].
o3 Das Ufer {ort} [ist weggebrochen|ist unterspült|rutscht ab].
o3 Die Ufermauer {ort} bröckelt, [Steine liegen schon im Wasser|ein Stück fehlt].
t2 Einkaufswagen im Wasser
t1 Treibgut staut sich
t3 Ufer weggebrochen
t2 Fahrrad im Bach
d1 Beim nächsten Hochwasser wird das zum Problem.
d1 Der Rechen vor dem Durchlass ist auch zu.
k1 Bei Starkregen steht hier alles unter Wasser.
m1 das Treibgut [entfernen|rausholen]
m3 das Ufer sichern
z1 den Bachlauf zu räumen
z3 das Ufer zu befestigen
d2 Nur der Lenker guckt noch raus.
d3 Der Zaun hängt schon in der Luft.
k3 Noch ein Hochwasser und der Weg ist weg.
k2 Kinder klettern da runter.
t1 Durchfluss verstopft

@ water_bodies animals_edge 0.4 places=F themes=wasser danger=.25
o1 Der Rettungsring {ort} [fehlt|wurde geklaut|liegt im Gebüsch].
o2 Biber haben {ort} [einen Baum fast durchgenagt|mehrere Bäume angenagt].
o3 {Ort} füttern alle die [Enten|Nutrias|Schwäne], [trotz Verbotsschild|Ratten inklusive].
o4 Am Einstieg {ort} [liegen Scherben im Wasser|ist eine Eisenstange im Wasser].
t1 Rettungsring fehlt
t2 Biberschaden
t3 Schild Füttern verboten fehlt
d4 Im Sommer wird hier gebadet.
k1 Im Notfall ist dann nichts da.
m1 den Rettungsring ersetzen
z das zu kontrollieren
"""
