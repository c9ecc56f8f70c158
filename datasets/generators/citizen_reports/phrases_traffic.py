"""Phrases about traffic and traffic lights.

The form is described in `issues`; the square brackets are read by `grammar`.
"""

from __future__ import annotations

TEXT = """
@ traffic parked_pavement 5.2 places=SQ themes=weg,auto danger=.12
o {Ort} [stehen|parken] [jeden Tag|ständig|schon wieder|dauernd] Autos auf dem [Gehweg|Fußweg].
o Seit [Wochen|Monaten|der Baustelle|{seit}] wird {ort} der [komplette |]Gehweg [zugeparkt|als
  Parkplatz benutzt].
o Wer {ort} zu Fuß unterwegs ist, muss auf die Straße ausweichen, weil der Gehweg [mal wieder
  |]voller Autos steht.
o {Wann} standen {ort} [drei|vier|fünf|mindestens sechs] Fahrzeuge [komplett|mit zwei Rädern|halb]
  auf dem Fußweg.
o [Ein weißer Transporter|Ein dunkler SUV|Ein Kleinbus|Ein Wohnmobil|Derselbe schwarze Kombi]
  [parkt|steht] {ort} [regelmäßig|jeden Abend|täglich ab 17 Uhr|seit Tagen] [so|derart], dass man
  zu Fuß nicht vorbeikommt.
o Warum wird {ort} eigentlich nie kontrolliert? Die Autos stehen [inzwischen|mittlerweile] bis an
  die Hauswand.
o [Bitte mal|Bitte] {ort} [Streife gehen|kontrollieren], dort parken [abends|früh|am
  Wochenende|nach Feierabend] alle auf dem Gehsteig.
o Die Parkerei auf dem Bürgersteig {ort} nimmt überhand.
t Gehweg zugeparkt
t Falschparker auf dem Fußweg
t wieder alles zugeparkt, kein Durchkommen
t Autos auf dem Gehweg, täglich
t Gehwegparker
d Zwischen Hauswand und Außenspiegel bleiben vielleicht [40|50|60|30] cm.
d Das Ordnungsamt habe ich dort noch nie gesehen.
d [Meist|Fast immer] sind es dieselben [zwei|drei|vier] Fahrzeuge.
d Ein Stück weiter wäre Platz genug, aber da müsste man ja [hundert|fünfzig] Meter laufen.
d Der Bordstein ist davon auch schon ganz [abgesackt|kaputtgefahren].
d Von Schrittgeschwindigkeit beim Rauf- und Runterfahren keine Spur.
d Selbst wenn Parkplätze frei sind, wird dort gehalten.
k Mit [Kinderwagen|Rollator|Rollstuhl|Zwillingswagen] [ist da Schluss|hat man keine Chance|muss
  man auf die Fahrbahn].
k Die Schulkinder laufen dann zwischen den Autos auf der Fahrbahn.
k Letzte Woche kam nicht mal die [Müllabfuhr|Feuerwehr] durch.
k Irgendwann wird dort jemand angefahren.
m [öfter|regelmäßig|auch mal abends] kontrollieren
m dort Poller setzen
m die Autos abschleppen
z dort [regelmäßig|häufiger|verstärkt] zu kontrollieren
z das Parken [durch Poller|baulich] zu unterbinden
r Der Gehweg ist offenbar der neue Parkplatz, nur billiger.
r Ihr verteilt Knöllchen [in der Innenstadt|am Markt], aber hierher traut sich keiner.
e Cars are parked on the sidewalk at {name} [every day|all the time|again]. [I had to walk on the
  road with a stroller.|Nobody seems to check.|It's dangerous for kids.]
o Ich muss jeden Morgen {ort} mit dem Rad meiner Tochter auf die Straße, weil [links und
  rechts|durchgehend] auf dem Gehweg geparkt wird.
o {Ort} haben sich die Autofahrer den Fußweg unter den Nagel gerissen.
o Gehwegparken {ort}, [jeden Abend dasselbe|das Übliche|zum hundertsten Mal].
o Ein Bekannter im Rollstuhl wollte mich {ort} besuchen und kam nicht an den Autos auf dem Gehweg
  vorbei.
o Ist das Parken auf dem Gehweg {ort} neuerdings erlaubt? Die Autos stehen [dort|da] wie
  selbstverständlich.
t Parken auf Gehweg, Rollstuhl kommt nicht durch
t zugeparkter Bürgersteig
d Manche lassen sogar den Motor laufen.
d Der Besitzer [meinte nur, ich soll mich nicht so haben|hat mich noch angepöbelt].
d Im Wohngebiet gibt es eine Tiefgarage, die ist halb leer.
k Da passt kein Rettungswagen mehr vorbei.
t Gehweg [komplett |]zu
t Parken trotz Verbot auf Fußweg
t [drei|vier|fünf] Autos auf dem Gehweg
t Transporter auf Gehweg
t Bitte kontrollieren: Gehwegparker
d Beim letzten Mal habe ich [eine Stunde|zwei Stunden] auf die Verkehrsüberwachung gewartet.
d Einer stellt sogar seinen Anhänger dort ab.
d Vor dem Hauseingang bleibt [kaum|kein] Platz.
k Rettungskräfte müssten [Umwege laufen|die Trage drüberheben].
k Meine Nachbarin mit dem Rollator [kehrt dort immer um|geht auf der Straße].

@ traffic parked_cycle 2.4 places=SC themes=rad,auto danger=.22
o {Ort} [wird der Radstreifen|wird der Radweg] [ständig|regelmäßig|jeden Morgen|dauernd]
  [zugeparkt|von Lieferwagen blockiert|als Haltebucht missbraucht].
o Auf dem Radfahrstreifen {ort} [hält|steht] [jeden Morgen|fast immer|ständig] [ein
  Paketdienst|ein Lieferwagen|jemand, der „nur kurz“ Brötchen holt].
o [Heute früh|Gestern|Vorhin] musste ich {ort} [dreimal|zweimal|schon wieder] vom Radweg in den
  fließenden Verkehr, weil Autos drauf standen.
o {Ort} enden Radfahrende regelmäßig hinter parkenden Autos, obwohl dort eindeutig ein Radweg
  ausgeschildert ist.
t Radweg zugeparkt
t Lieferwagen auf dem Radstreifen
t Auto steht quer auf dem Radweg
d Die Fahrer reagieren auf Ansprache [gar nicht|mit Beleidigungen|nur mit Schulterzucken].
d Das weiße Piktogramm sieht man unter den Reifen gar nicht mehr.
d Morgens zwischen 7 und 8 ist es am schlimmsten.
k Heute hätte mich fast ein Bus erwischt.
k Eine Bekannte ist da schon in eine Autotür gefahren.
k So steigt keiner vom Auto aufs Rad um.
m konsequent abschleppen
m den Radstreifen baulich abtrennen
z dort im Berufsverkehr zu kontrollieren
z den Radstreifen durch Poller zu schützen
r Fahrradstadt Jena, [haha|dass ich nicht lache|schöner Witz].
e The bike lane at {name} is blocked by delivery vans [every morning|all day long]. [Cyclists have
  to swerve into traffic.|Yesterday a bus almost hit me.]
o {Ort} [parkt|hält] [jeden Nachmittag|zur Schulzeit|abends|ständig] [ein Elterntaxi nach dem
  anderen|eine ganze Reihe Autos|immer derselbe Kombi] auf dem Radweg.
o Den Radstreifen {ort} [kann man sich schenken|gibt es nur auf dem Papier], [da stehen immer
  Autos|er ist immer belegt|Lieferdienste halten ihn für ihren Parkplatz].
o Heute {ort} [wieder|schon wieder]: [Transporter|SUV|Kleinbus|Umzugswagen] auf dem Radweg,
  [Warnblinker an und weg|Fahrer beim Bäcker|Motor lief].
o Ich bitte um Kontrolle des Radwegs {ort}, er ist [täglich|fast täglich|mehrmals die Woche]
  zugestellt.
o Kann man {ort} [die Parkplätze neben dem Radweg|den Radweg] so markieren, dass [keiner mehr
  drauf steht|auch Autofahrer es begreifen]?
o Beim Vorbeifahren an den Falschparkern {ort} [hat mich eine Tür erwischt|bin ich in die Schiene
  geraten|musste ich voll bremsen].
t Radstreifen blockiert, täglich
t Auto auf Radweg, Ecke uneinsehbar
t Lieferdienst parkt auf Radweg
t Radweg als Haltebucht
d Angesprochen darauf [hieß es, er sei gleich weg|zeigte man mir den Vogel].
d Der Streifen ist dort gerade mal einen Meter breit.
d Daneben wären freie Parkplätze.
d [Vier|Drei|Sechs] Stück hintereinander habe ich gezählt.
k Ich weiche dann [auf den Gehweg aus, was auch nicht erlaubt ist|auf die Gleise aus].
k Für Grundschüler ist das unzumutbar.

@ traffic speeding 2.6 places=SK themes=raser,auto,kinder danger=.3
o {Ort} wird [gerast|viel zu schnell gefahren|gefahren wie auf der Autobahn], [von Tempo 30 keine
  Spur|an die 30 hält sich keiner|vor allem nachts].
o Trotz [Tempo-30-Zone|30er-Schild|Schule] [brettern|heizen|donnern] die Autos {ort} mit
  [50|60|gefühlt 70] [durch|vorbei].
o Ich wohne {ort} und erlebe jeden Tag, dass sich kaum jemand an die [Geschwindigkeit|30 km/h]
  hält.
o Können Sie {ort} mal [einen Blitzer|so ein Display mit Smiley|eine Geschwindigkeitsanzeige]
  aufstellen? [Hier wird gerast ohne Ende.|Die Leute fahren wie die Irren.|Tempo 30 interessiert
  niemanden.]
o [Nachts|Am Wochenende|Freitag- und Samstagnacht] [nutzen|benutzen] getunte Autos [die
  Strecke|den Abschnitt] {ort} als Rennstrecke.
o Der Bus fährt {ort} [auch nicht besser|genauso schnell wie alle], von den Autos ganz zu
  schweigen: [Tempo 30 hält keiner ein|es wird gerast].
t Raser in der 30er Zone
t zu schnelles Fahren trotz Tempo 30
t Blitzer bitte!
d Das 30er-Schild [ist halb zugewachsen|steht viel zu weit hinten|übersieht man leicht].
d Gemessen wurde meines Wissens zuletzt [vor Jahren|2016|vor Corona].
d Besonders [früh zur Schulzeit|zwischen 6 und 8|nach 22 Uhr] ist es schlimm.
k [Meine Tochter|Mein Sohn|Unser Kind] geht hier [jeden Tag|früh] zur Schule, [mir wird angst und
  bange|ich habe kein gutes Gefühl].
k Die Gläser im Schrank klirren, wenn die [LKW|Laster|Busse] vorbeidonnern.
k An Schlafen bei offenem Fenster ist nicht zu denken.
m dort [mal|regelmäßig|unangekündigt] blitzen
m eine [Geschwindigkeitsmessung|Bodenschwelle] [prüfen|einplanen]
z dort die Geschwindigkeit zu messen
z über [Bodenwellen|Fahrbahnverengungen|einen festen Blitzer] nachzudenken
r Muss erst ein Kind totgefahren werden, bevor sich was tut?
e People are speeding like crazy at {name} even though it's a 30 zone. [Please do something before
  a child gets hurt.|Could you install a speed camera?]
o Vor der [Kita|Schule|Grundschule] {ort} fährt [kaum jemand|keiner] [unter 50|die
  vorgeschriebenen 30].
o Die Motorräder {ort} drehen [bei schönem Wetter|jeden Sonntag|abends] voll auf.
o {Ort} wird bergab [mit 60|mit Karacho|ungebremst] gefahren, [gestern hat es fast eine Katze
  erwischt|da nützt auch das Schild nichts].
t Tempo 30 wird ignoriert
t Rennstrecke, jede Nacht
d Wenn die Polizei mal steht, dann sonntags um zehn.
d Am Display leuchtet regelmäßig 58 oder 61 auf.
t Tempo 30 [hält keiner ein|bitte kontrollieren]
t Motorradlärm und Raser
t [Bitte|dringend] Geschwindigkeitskontrolle
d Die Kurve ist nicht einsehbar, das macht es so gefährlich.
d Ein Smiley-Display stand mal da, [das half wenigstens kurz|seit es weg ist, wird wieder gerast].
k Haustiere kann man nicht rauslassen.
k Alte Leute kommen nicht mehr rechtzeitig rüber.

@ traffic scooters 2.1 places=SQHC themes=weg since=2020-07 danger=.15
o {Ort} liegen [schon wieder|ständig|mal wieder] [E-Scooter|E-Roller|Leihroller|diese
  Elektroroller] [kreuz und quer|quer auf dem Gehweg|mitten im Weg].
o [Fünf|Vier|Sechs|Acht] Roller blockieren {ort} [den Gehweg|das Blindenleitsystem|den abgesenkten
  Bordstein|die Rampe].
o [Bin gestern|Ich bin {wann}|Meine Mutter ist {wann}] {ort} über einen umgefallenen Leihroller
  [gestolpert|gestürzt|fast gefallen].
o Die E-Scooter {ort} werden abgestellt, wie es gerade passt, [bevorzugt vor Hauseingängen|gern
  mitten auf dem Fußweg|am liebsten auf den Blindenplatten].
o Gibt es für die Elektroroller eigentlich Regeln? {Ort} [fährt jeder auf dem Gehweg|liegen sie
  nur noch rum].
t Roller liegt mitten auf dem Weg
t E-Scooter versperren Gehweg
t Leihroller auf Blindenstreifen
d Teilweise fahren sie zu zweit drauf, [klingeln Fehlanzeige|ohne Rücksicht].
d Der Anbieter reagiert auf die Hotline nicht.
d Einer hing sogar im Gebüsch.
k Für Blinde und Sehbehinderte ist das [lebensgefährlich|eine Zumutung].
k Mit dem Rollstuhl kommt man nicht dran vorbei, wegheben kann ich die Dinger nicht.
m feste Abstellflächen [ausweisen|vorschreiben]
m die Roller [wegräumen|einsammeln] lassen
z dem Verleiher feste Stellplätze vorzuschreiben
r Elektroschrott auf Rädern, [mehr ist das nicht|danke für nichts].
e E-scooters are [lying around|blocking the sidewalk] at {name} [again|every weekend]. [Blind
  people can't pass safely.|Please ask the company to clean up.]
o Ein [Roller|E-Scooter|Leihroller] [steht|liegt] {ort} [mitten auf der Leitlinie für Blinde|seit
  {seit} im Gebüsch|quer vor der Haustür].
o Zwei Jugendliche auf einem E-Scooter haben mich {wann} {ort} [fast umgefahren|auf dem Gehweg
  geschnitten].
t E-Scooter im Gebüsch
d Akku leer, Lenker verbogen.
t Roller quer
t E-Roller vor Rampe
t [drei|vier|fünf] Roller auf dem Gehweg
d Über die App des Verleihers kann man das nicht mal melden.
d Nachts werden sie gern [umgeworfen|in die Hecke geschmissen].
k Wer nichts sieht, fällt drüber.
k Der Rettungsdienst musste neulich erst drei Roller wegräumen.
k Mit Kinderwagen [unpassierbar|heißt das: auf die Straße].

@ traffic blocked_access 1.7 places=SQ themes=auto danger=.35
o1 {Ort} ist die Feuerwehrzufahrt [zugestellt|zugeparkt|durch Autos blockiert].
o2 Vor [meiner|unserer] [Ausfahrt|Garage|Einfahrt] {ort} [parkt|steht] [ständig|jeden zweiten
  Tag|heute wieder] jemand [im absoluten Halteverbot|trotz abgesenktem Bordstein].
o4 Das Halteverbot {ort} [wird konsequent ignoriert|interessiert keinen|ist offenbar nur Deko].
o3 Auf dem Behindertenparkplatz {ort} [steht|parkt] [fast jeden Tag|seit {seit}|regelmäßig] ein
  Auto ohne [blauen Ausweis|Parkausweis].
o1 Ein Fahrzeug [versperrt|blockiert] {ort} seit [heute früh|gestern Abend|zwei Tagen] die
  [Zufahrt zum Hof|Rettungszufahrt|Wendestelle für die Müllabfuhr].
t1 Feuerwehrzufahrt zugeparkt
t2 Einfahrt blockiert
t3 Behindertenparkplatz belegt, kein Ausweis
d Ein Zettel an der Scheibe hat nichts gebracht.
d1 Die Leitstelle verwies mich an die [Polizei|Verkehrsüberwachung], die an den Mängelmelder.
d Am Wochenende ist ja keiner erreichbar.
k1 Im Ernstfall kommt da kein Löschzug durch.
k2 Ich komme seit [zwei Stunden|heute früh] nicht aus meiner Garage.
m den Wagen abschleppen lassen
m ein größeres Schild [anbringen|aufstellen]
z das Fahrzeug umsetzen zu lassen
r1 Wenn es brennt, können Sie den Angehörigen dann erklären, wie wichtig das Parken war.

@ traffic signs 2.6 places=SKQ themes=auto danger=.14 also=greenery:.05
o1 Das [Verkehrszeichen|Schild|Tempo-30-Schild|Vorfahrtsschild|Stoppschild|Einbahnstraßenschild]
  {ort} ist [verdreht|umgefahren|nicht mehr lesbar|völlig ausgeblichen|zugewachsen|mit Aufklebern
  zugekleistert].
o1 {Ort} [fehlt seit dem letzten Sturm|fehlt seit der Baustelle|fehlt seit Wochen] das
  [Vorfahrtsschild|Straßenschild|Halteverbotsschild|Spielstraßenschild].
o1 [Irgendwer|Ein LKW|Vermutlich ein Lieferwagen] hat {ort} ein Schild [umgefahren|krumm
  gefahren|plattgemacht], [es liegt jetzt im Gebüsch|der Pfosten ragt in den Weg].
o2 Der Verkehrsspiegel {ort} ist [blind|gesprungen|verstellt|total verschmutzt], man sieht [nichts
  mehr|den Gegenverkehr nicht].
o3 Die Beschilderung {ort} widerspricht sich: [links gilt Halteverbot, rechts steht Parken
  erlaubt|einmal Anlieger frei, einmal Durchfahrt verboten|erst 30, dann 50, dann wieder 30].
o4 Das Straßennamensschild {ort} [ist abgefallen|wurde geklaut|hängt nur noch an einer Schraube].
t1 Schild verdreht
t2 Verkehrsspiegel kaputt
t1 Vorfahrtsschild fehlt
t1 Schild umgefahren
d1 Der Mast wackelt, wenn man dagegen kommt.
d3 Ortsfremde biegen dort [ständig|immer wieder] falsch ab.
d1 Von der Fahrbahn aus ist es erst im letzten Moment zu erkennen.
k1 Heute hat mir deshalb jemand die Vorfahrt genommen.
k4 Paketboten und Krankenwagen suchen sich einen Wolf.
m1 das Schild [richten|ersetzen|freischneiden|neu befestigen]
m2 den Spiegel [tauschen|neu einstellen]
z1 das Schild [zu erneuern|geradezurücken|wieder aufzustellen]
r Schilda ist gar nicht so weit weg.
e The traffic sign at {name} is [bent|missing|completely faded], [drivers can't read it|please fix
  it].
o1 Man sieht das Stoppschild {ort} [nicht|erst, wenn man schon drin steht], weil [ein Ast
  davorhängt|es verdreht ist|es ausgeblichen ist].
o1 Das Halteverbotsschild {ort} [zeigt zur Wand|liegt auf dem Gehweg|hat jemand mit Folie
  überklebt].
o3 Laut Schild {ort} darf man [gleichzeitig parken und nicht parken|nur nach links, die Straße
  links ist aber gesperrt].
t1 Tempo-30-Schild ausgeblichen
t1 Schild liegt auf dem Gehweg
t Schild nicht lesbar
t Schild zugeklebt
t1 Verkehrsschild wackelt
t1 Stoppschild verdeckt
t3 widersprüchliche Schilder
d1 Mit etwas Wasser und Lappen wäre es vielleicht getan.
d3 Drei Leute, drei Meinungen, was dort gilt.
d2 Ausfahren ist reines Glücksspiel.
k1 Wer sich nicht auskennt, fährt [geradewegs falsch|viel zu schnell rein].
k3 Knöllchen gab es trotzdem.

@ traffic roadworks 1.8 places=SKC themes=baustelle,auto danger=.12
o3 Die [Baustelle|Baustellenabsperrung|Umleitung] {ort} ist [miserabel|überhaupt nicht|völlig
  unklar] ausgeschildert.
o1 {Ort} steht seit {seit} eine Baustellenabsperrung, [ohne dass gearbeitet wird|von Bauarbeitern
  keine Spur|aber die Baustelle ist längst fertig].
o2 Die Absperrbaken {ort} [sind umgefallen|liegen auf der Fahrbahn|hat offensichtlich jemand
  umgeworfen].
o4 Fußgänger werden an der Baustelle {ort} einfach [auf die Fahrbahn|ins Nichts] geschickt.
o2 Die Warnleuchte an der Absperrung {ort} [leuchtet nicht mehr|ist aus], im Dunkeln sieht man das
  [Loch|Gerüst] erst im letzten Moment.
o1 Nach der Baustelle {ort} hat man [die Halteverbotsschilder|die Umleitungsschilder|zwei
  Absperrgitter] vergessen.
t Baustellenschild umgefallen
t3 Umleitung endet im Nichts
t1 Absperrung steht noch, Baustelle fertig
d3 Für Radfahrer gibt es gar keine Umleitung.
d1 Angeblich sollte das [bis Ostern|im September|vor vier Wochen] erledigt sein.
d1 Auf dem Schild steht noch [Mai|der Termin vom letzten Jahr].
k3 Morgens stehen wir dort [zwanzig|fünfzehn] Minuten im Stau.
k4 Rollstuhlfahrer müssen komplett umdrehen.
m4 einen [sicheren|gesicherten] Weg für Fußgänger [einrichten|freihalten]
m1 die Absperrung [wegräumen|abbauen|wieder aufstellen]
z die Baufirma an ihre Pflichten zu erinnern
z3 die Beschilderung zu überprüfen
r Berlin hat den Flughafen auch irgendwann fertig gekriegt.
t Baustelle ohne Beschilderung
t4 Gehweg an Baustelle gesperrt, kein Ersatz
t2 Baken liegen auf der Straße
d1 Seit {seit} habe ich dort niemanden arbeiten sehen.
d3 Das gelbe Schild zeigt [nach rechts, gemeint ist links|ins Gewerbegebiet].
d4 Die Notwegbretter sind schmal und wackeln.
k3 Der Ausweichverkehr rollt durch unser Wohngebiet.
k4 Schulkinder laufen jetzt [zwischen den Baggern|mitten auf der Straße].

@ traffic crossing 1.5 places=SKH themes=fuss,kinder,auto danger=.4
o1 Der Zebrastreifen {ort} wird [von Autofahrern|von den meisten] [einfach ignoriert|schlicht
  übersehen].
o2 {Ort} kommt man zu Fuß [kaum noch|nur mit viel Glück|nicht sicher] über die Straße.
o2 Beim Überqueren der Straße {ort} wäre ich [{wann}|gestern|heute früh] fast
  [überfahren|angefahren] worden.
o3 Die Sicht {ort} ist durch [parkende Autos|einen Bauzaun|eine Hecke|Container] so eingeschränkt,
  dass man sich beim Queren bis auf die Fahrbahn vortasten muss.
o2 Ein [Zebrastreifen|Fußgängerüberweg] {ort} ist [längst überfällig|dringend nötig], [hier queren
  täglich Schulkinder|die Autos halten nicht].
t1 Zebrastreifen wird nicht beachtet
t2 gefährlicher Übergang
t3 schlechte Sicht beim Überqueren
d1 Der Streifen selbst ist nachts nicht beleuchtet und die Farbe fast weg.
d Die Autofahrer beschleunigen dort extra noch mal.
k Ich lasse meine Kinder da nicht mehr allein rüber.
k Die Bewohner aus dem Altenheim trauen sich gar nicht mehr rüber.
m2 einen Zebrastreifen [prüfen|anlegen]
m3 die Sicht [freimachen|verbessern]
z2 dort einen Überweg einzurichten
z die Verkehrssituation vor Ort anzuschauen
r1 Aber Hauptsache, der Verkehr fließt.
d1 Die Schüler winken schon, damit jemand anhält.
d Gegenüber ist [die Arztpraxis|der Supermarkt|die Haltestelle], da müssen alle rüber.
d Ein Lotse stand früher mal dort.
t Zebrastreifen fehlt
t Schulweg gefährlich
k Letztens hat es [nur gequietscht|gekracht], beim nächsten Mal?
k Da hilft nur Augen zu und durch.

@ traffic abandoned_car 1.5 places=SQ themes=auto danger=.03 also=waste:.15
o {Ort} steht seit [Wochen|Monaten|{seit}|einer Ewigkeit] ein Auto [ohne Kennzeichen|ohne
  Nummernschild|mit abgelaufenem TÜV|mit platten Reifen].
o [Ein roter Fiesta|Ein alter Golf|Ein silberner Opel|Ein Anhänger|Ein Wohnwagen|Ein
  Kleintransporter] [gammelt|rostet|steht] {ort} [vor sich hin|seit Monaten rum|seit letztem Jahr
  am selben Fleck].
o Auf dem Parkplatz {ort} [hat jemand sein Schrottauto entsorgt|steht ein abgemeldeter Wagen und
  blockiert einen Parkplatz].
t Schrottauto ohne Kennzeichen
t abgemeldetes Fahrzeug seit Monaten
t Anhänger blockiert Parkplatz
d Die Scheibe hinten ist inzwischen eingeschlagen.
d Moos an den Dichtungen, da wächst bald was.
d Der TÜV ist seit [03/2017|11/2018|2019|über einem Jahr] abgelaufen.
k Parkplätze sind hier eh knapp.
k Drumherum sammelt sich schon der Müll.
m das Fahrzeug [entfernen|abschleppen|umsetzen]
z den Halter zu ermitteln
z das Wrack entfernen zu lassen
r Ich stelle meinen Sperrmüll dann auch einfach mit Rädern dran hin.
o Können Sie das Auto {ort} überprüfen? Es [steht seit {seit} da|hat keine Plaketten|ist nicht
  mehr zugelassen], [innen voller Müll|ein Reifen ist platt|niemand kennt es].
o Auf dem Anwohnerparkplatz {ort} steht [ein Wohnwagen|ein Boot auf Trailer|ein Motorrad ohne
  Schild|ein alter Transporter] [dauerhaft|seit letztem Winter|wie festgewachsen].
t Auto ohne Zulassung
t Dauerparker ohne Kennzeichen
d Ein orangefarbener Aufkleber war dran, das ist [Wochen|Monate] her.
d Auf der Rückbank hat offenbar jemand übernachtet.
k Wir kurven abends [zwanzig Minuten|ewig] um den Block.

@ traffic zone_traffic 1.7 places=SQ themes=laerm,auto danger=.06
o1 {Ort} [fahren|rollen] trotz [Fußgängerzone|Durchfahrtsverbot|Anlieger frei] [den ganzen Tag
  Autos|Lieferwagen noch am Nachmittag|alle möglichen Fahrzeuge durch].
o2 Seit der [Sperrung|Umleitung|Baustelle] nutzen alle die Straße {ort} als
  [Schleichweg|Abkürzung].
o3 Die Bewohnerparkplätze {ort} sind [ab 16 Uhr|jeden Abend|dauernd] von
  [Fremden|Klinikpersonal|Auswärtigen|Besuchern] belegt.
o4 {Ort} [fahren Radfahrer rücksichtslos|rasen Fahrradkuriere|rast alles, was Räder hat,] mitten
  durch die Fußgänger.
o5 LKW-Verkehr {ort} [ab 4 Uhr früh|die halbe Nacht|trotz Nachtfahrverbot], [der Lärm ist nicht
  auszuhalten|wir liegen senkrecht im Bett].
o6 Die neue Verkehrsführung {ort} ist [ein Witz|nicht durchdacht|für alle ein Ärgernis].
t1 Durchgangsverkehr trotz Anlieger frei
t1 Autos in der Fußgängerzone
t3 Anwohnerparken wird nicht kontrolliert
d1 Lieferverkehr ist dort eigentlich nur bis 11 Uhr erlaubt.
d2 Navi schickt anscheinend alle da lang.
d3 Für den Bewohnerausweis zahle ich [30 Euro|jedes Jahr], einen Platz finde ich trotzdem nicht.
k Als Anwohner fühlt man sich veräppelt.
k2 Draußen sitzen kann man vergessen.
m2 die Durchfahrt [sperren|kontrollieren|auf Anlieger beschränken]
m3 abends mal Bewohnerausweise kontrollieren
z2 den Durchgangsverkehr herauszuhalten
z das Verkehrskonzept zu überdenken
r Verkehrsplanung vom grünen Tisch, wie immer.
o2 Durch die Umleitung fahren {ort} [plötzlich LKW|hunderte Autos am Tag|alle, die Zeit sparen
  wollen].
o4 Fahrradkuriere {ort} kennen [keine Schrittgeschwindigkeit|nur Vollgas].
o5 {Ort} [warten|stehen] schon um [vier|halb fünf] die Lieferwagen mit laufendem Motor.
t2 Schleichverkehr
t5 LKW nachts
d4 Absteigen ist denen zu viel.
d5 Der Kühllaster brummt die ganze Zeit.
d3 Viele haben gar keinen Ausweis hinter der Scheibe.
k4 Mich haben sie [gestreift|fast umgefahren].
k3 Wir parken dann [zwei Straßen weiter|im Halteverbot].

@ traffic_lights lamp_out 1.2 places=K themes=ampel,auto danger=.35
o1 Die Ampel {ort} [ist komplett ausgefallen|ist seit heute früh aus|blinkt nur noch gelb|geht
  nicht].
o2 {Ort} ist an der Ampel [die rote Lampe|das Grün für Linksabbieger|das Fußgängergrün|ein Signal]
  [defekt|ausgefallen|dunkel].
o2 An der Fußgängerampel {ort} leuchtet [rot und grün gleichzeitig|gar nichts mehr|nur noch die
  obere Lampe].
o1 Ampelausfall {ort}, [totales Chaos|jeder fährt, wie er will|die Straßenbahn klingelt sich
  durch].
t1 Ampel ausgefallen
t2 Ampel defekt, rotes Licht geht nicht
t1 Lichtsignalanlage aus
d2 Die Gegenrichtung funktioniert.
d Der Mast ist nach einem Unfall auch ganz schief.
d Das war [letzten Monat|im Herbst|voriges Jahr] schon mal so.
k1 Rechts vor links beherrscht offenbar keiner mehr.
k Zur Hauptverkehrszeit ist das lebensgefährlich.
m1 die Ampel [reparieren|wieder in Betrieb nehmen]
z2 die Lampe zu wechseln
z1 die Anlage [instand zu setzen|wieder einzuschalten]
e The traffic light at {name} [is not working|has been out since this morning|shows nothing for
  pedestrians].
o1 Achtung, die Ampel {ort} ist ausgefallen, [bitte schnell jemanden schicken|gleich ist
  Berufsverkehr].
d1 Die Polizei weiß noch nichts davon.
d Seit dem [Gewitter|Stromausfall|Umbau] ist das so.
t1 Ampel blinkt nur gelb
t2 rote Lampe defekt
k Man tastet sich so rein.

@ traffic_lights green_short 1.7 places=K themes=ampel,fuss danger=.12
o1 Die Grünphase für Fußgänger {ort} ist [viel zu kurz|ein Witz|nur für Sprinter gemacht].
o2 An der Fußgängerampel {ort} wartet man [eine gefühlte Ewigkeit|fast drei Minuten|zwei komplette
  Umläufe], obwohl [kaum ein Auto kommt|man gedrückt hat].
o1 Ich schaffe es {ort} nicht mehr bei Grün über die Straße.
o1 Können Sie die Ampelschaltung {ort} bitte [überprüfen|nachstellen]? Fußgänger [haben gerade mal
  sechs Sekunden|kommen nur bis zur Mittelinsel].
o Seit der Umstellung ist die Ampelschaltung {ort} [eine Katastrophe|für Fußgänger eine
  Zumutung|nicht mehr nachvollziehbar].
o2 Als Radfahrerin steht man {ort} an jeder Ampel, weil die grüne Welle nur für Autos gilt.
t1 Grün für Fußgänger zu kurz
t2 ewige Rotphase
t Ampelschaltung überdenken!
d Ich habe mit dem Handy gestoppt: [sieben|acht|sechs] Sekunden Grün, [zwei Minuten|108
  Sekunden|95 Sekunden] Rot.
d2 Kommt eine Straßenbahn, fällt das Fußgängergrün ganz weg.
d Früher ging das problemlos.
k2 Entsprechend laufen alle bei Rot, auch Kinder.
k2 Meine Bahn fährt mir regelmäßig vor der Nase weg.
m die Schaltung [anpassen|fußgängerfreundlicher machen]
m1 die Grünphase verlängern
z1 die Grünzeit [zu verlängern|für Fußgänger anzupassen]
r1 Usain Bolt würde es vielleicht schaffen.
e The green phase for pedestrians at {name} is way too short. [You only get halfway
  across.|Elderly people have no chance.]
t Fußgängerampel ewig rot
t Grünphase verlängern
d2 Drückt man ein zweites Mal, passiert auch nichts schneller.
d1 Mit Rollator schafft man [gerade die Hälfte|es bis zur Insel].
k2 Bei Regen steht man da [wie ein begossener Pudel|im Spritzwasser].
k1 Autofahrer hupen einen dann noch an.

@ traffic_lights button 0.8 places=KC themes=ampel,rad danger=.08
o1 Der [Taster|Knopf|Drücker|Anforderungstaster] an der Ampel {ort} [reagiert nicht|klemmt|ist
  abgerissen|ist defekt].
o2 Die Induktionsschleife {ort} erkennt [Fahrräder|mein Rad|Motorräder] nicht, [man steht ewig bei
  Rot|ohne Auto dahinter gibt es kein Grün].
o1 {Ort} kann man drücken so oft man will, die Fußgängerampel [wird nicht grün|bleibt rot].
t1 Ampelknopf kaputt
t1 Drücker ohne Funktion
t2 Ampel erkennt Radfahrer nicht
d1 Das rote Licht „Signal kommt“ leuchtet gar nicht auf.
d1 Auf der anderen Straßenseite funktioniert er.
k2 Man muss absteigen und bei den Fußgängern drücken.
k Viele gehen dann einfach bei Rot.
m1 den Taster [austauschen|reparieren]
m2 die Schleife nachjustieren
z1 den Taster zu ersetzen
z2 die Kontaktschleife einzustellen
t1 Taster reagiert nicht
d1 Jemand hat Kaugummi reingeklebt.
k1 Da wartet man bis zum Sankt-Nimmerleins-Tag.

@ traffic_lights acoustic 0.35 places=K themes=ampel,barriere danger=.2
o1 Das [akustische Signal|Blindensignal|Ticken] an der Ampel {ort} [ist ausgefallen|ist viel zu
  leise|fehlt seit der Reparatur].
o1 Für Blinde gibt es {ort} an der Ampel [keinen Ton mehr|nur noch den Auffindeton].
o2 Das Piepen der Blindenampel {ort} ist [nachts so laut, dass man nicht schlafen kann|seit der
  Wartung viel zu laut].
t1 Blindensignal Ampel ohne Ton
t1 Vibrationstaster tot
d1 Auch der Vibrationstaster unten bewegt sich nicht mehr.
k1 Mein Mann ist blind und traut sich dort nicht mehr rüber.
m den Signalton [reparieren|einstellen]
z das Blindensignal [instand zu setzen|zu prüfen]

@ traffic_lights phases_cars 0.9 places=K themes=ampel,auto danger=.05 also=traffic:.2
o1 Linksabbieger kommen {ort} [pro Umlauf zwei Autos|kaum weg], [der Rückstau reicht bis zur
  nächsten Kreuzung|die Grünphase ist viel zu kurz].
o2 Die Ampel {ort} [springt nachts ohne Grund auf Rot|steht mitten in der Nacht minutenlang auf
  Rot|könnte nachts wirklich abgeschaltet werden].
o3 Nach jeder Straßenbahn ist die Ampel {ort} [für alle anderen minutenlang rot|aus dem Tritt].
o1 Der grüne Pfeil {ort} [wurde abgebaut|fehlt], seitdem staut sich alles.
t1 Rückstau durch Ampelschaltung
t2 Ampel nachts abschalten
d1 Hinter mir wird dann gehupt, als könnte ich was dafür.
d1 Das war vor der Umprogrammierung deutlich besser.
k1 Motor an, Motor aus, die Luft kann man sich denken.
m die Schaltung [optimieren|anpassen]
z2 die Ampel nachts auf Blinken zu stellen
z die Umlaufzeiten zu prüfen
r Wer hat das programmiert, ein Praktikant?
t3 Ampel nach Straßenbahn aus dem Takt
t1 Linksabbieger stehen ewig
d2 Um zwei Uhr nachts stand ich drei Minuten allein vor Rot.
d1 Zwei Autos pro Grün, dahinter zwanzig.
k1 Viele wenden schon verbotenerweise.
k3 Da staut es sich bis zur Brücke.
"""
