"""Phrases about waste and street cleaning.

The form is described in `issues`; the square brackets are read by `grammar`.
"""

from __future__ import annotations

TEXT = """
@ waste furniture 4.3 places=SQ themes=dreck season=moving danger=.04
o {Ort} [steht|liegt] seit {seit} [ein altes Sofa|eine durchgelegene Matratze|ein zerlegter
  Kleiderschrank|eine Couchgarnitur|ein Haufen Möbel].
o Wilder Sperrmüll {ort}: [Sofa, Matratze, Regalbretter|Schrankteile und ein Lattenrost|Matratzen,
  Stühle und Kartons|zwei Sessel und ein Teppich].
o [Jemand|Irgendwer|Ein Nachbar] hat {ort} [seine alte Wohnungseinrichtung|seinen Sperrmüll|ein
  komplettes Schlafzimmer] [abgeladen|auf den Gehweg gestellt|ausgekippt].
o Schon wieder [illegaler|nicht angemeldeter] Sperrmüll {ort}[.|, diesmal ein Bettgestell mit
  Lattenrost.|, jetzt auch noch mit Teppichen.|!]
o {Ort} wächst der Sperrmüllhaufen [täglich|von Tag zu Tag], [erst war es ein Stuhl, jetzt ist es
  ein Wohnzimmer|jeder stellt noch was dazu].
o Nach einem Auszug blieb {ort} [alles an der Straße stehen, was nicht mehr gebraucht wurde|der
  ganze Rest auf dem Gehweg liegen].
o Der angemeldete Sperrmüll {ort} wurde [abgeholt, aber nur zur Hälfte|nicht mitgenommen|am Termin
  nicht geholt].
t Sperrmüll
t illegaler Sperrmüll am Straßenrand
t Matratze und Schrankteile
t altes Sofa auf dem Gehweg
t Möbelhaufen neben den Containern
d Bei der Nässe ist das Polster schon aufgequollen.
d Ein Zettel „zu verschenken“ klebt dran, aber das will keiner.
d Der Haufen reicht inzwischen bis [zur Fahrbahn|unters Fenster im Erdgeschoss].
d Angemeldet ist da sicher nichts.
d Ratten haben wir auch schon gesehen.
d Nachts kommen die Sammler und reißen alles auseinander.
k Der halbe Gehweg ist dadurch dicht.
k Die Kinder klettern darauf herum.
k So wird aus einer Ecke ganz schnell eine Müllhalde.
k Die Abholung zahlen am Ende wir alle über die [Betriebskosten|Gebühren].
m den Sperrmüll [abholen|beräumen|wegräumen]
m den Krempel wegholen
z den Sperrmüll [abzuholen|zu beseitigen]
z den Verursacher zu ermitteln
r Manche haben einfach keine Kinderstube.
r Zum Wertstoffhof sind es [fünf Minuten|zwei Kilometer], aber das ist ja zu viel verlangt.
e Somebody dumped [an old couch|a mattress and some furniture|a whole bedroom] at {name}. [It's
  been there for a week.|Could you pick it up please?]
o Vor [dem Nachbarhaus|dem Block|der Nr. {nr}] {ort} stapelt sich [seit {seit}|schon wieder]
  Sperrmüll.
o Bei uns {ort} zieht gerade jemand aus und [die halbe Einrichtung steht auf dem Fußweg|alles, was
  nicht ins Auto passt, bleibt stehen].
o {Ort} wurde wieder [bergeweise|reichlich] [Sperrmüll|Gerümpel|Hausrat] abgelegt, [keiner weiß
  von wem|angemeldet ist nichts|der nächste Termin ist erst in drei Wochen].
o An der Ecke {ort} entsteht gerade ein Möbelhaus unter freiem Himmel: [Sessel, Tisch,
  Lampe|Couch, Schrank, Matratze].
o Kann der Sperrmüll {ort} bitte weg? [Er liegt da seit {seit}.|Es wird jeden Tag mehr.|Heute kam
  noch ein Teppich dazu.]
t wilder Sperrmüll, wird immer mehr
t Couch und Kleinkram
t Lattenroste, Bretter, Teppich
t Sperrmüllhaufen wächst
d Namen habe ich keinen, gesehen hat es im Haus auch niemand.
d Zwischen den Brettern gucken Nägel raus.
d Die Hausverwaltung fühlt sich nicht zuständig.
t Sperrmüll am Container
t Kleiderschrank auf Gehweg
t [Sofa|Matratze|Sessel|Regal] entsorgt
t Sperrmüll, nicht abgeholt
d [Gestern|Vorgestern] war es noch die Hälfte.
d Kommt wohl aus der [Wohnungsauflösung|WG|Ferienwohnung] nebenan.
d Die brauchbaren Sachen sind weg, der Rest bleibt.
k Der Eingang ist kaum noch erreichbar.
k Die [Feuerwehr|Müllabfuhr] kommt nicht an die [Tonnen|Zufahrt].
k Wenn das einer anzündet, brennt das Haus.

@ waste electronics 1.6 places=SQ themes=dreck danger=.08
o1 {Ort} wurde [ein alter Kühlschrank|ein Röhrenfernseher|eine Waschmaschine|ein Gefrierschrank
  ohne Tür] [einfach abgestellt|am Straßenrand entsorgt|neben den Tonnen abgestellt].
o1 Elektroschrott {ort}: [Drucker, zwei Monitore und Kabel|ein Kühlschrank und ein Herd|mehrere
  Fernseher mit zerschlagenem Bildschirm].
o Neben den Containern {ort} [stehen|liegen] seit {seit} [zwei Fernseher|Mikrowelle und
  Drucker|mehrere Autoreifen|vier Altreifen].
o2 Altreifen {ort} [im Gebüsch|am Wegrand|die Böschung runtergeworfen], [bestimmt acht Stück|mit
  Felge].
t1 Kühlschrank abgestellt
t2 Autoreifen im Gebüsch
t1 Elektroschrott neben Container
t1 Fernseher am Straßenrand
d Die Scheibe ist zerschlagen, das Zeug liegt überall.
d Beim Kühlschrank läuft schon irgendwas aus.
k Das gehört auf den Wertstoffhof und sonst nirgends hin.
k Wenn das Kältemittel rauskommt, gute Nacht.
m1 die Geräte [abholen|entsorgen]
z1 den Elektroschrott [abzuholen|zu entsorgen]
d1 Die Kabel hat schon jemand abgezwickt.
d2 Wie kommt man auf so eine Idee?
d Lag [gestern|vorgestern|am Montag] noch nicht da.
t1 Waschmaschine abgestellt
t1 [Drucker|Monitor|Mikrowelle] neben den Tonnen
t2 vier Altreifen
k1 Giftig ist das Zeug ja auch.
k2 Einer rollt irgendwann auf die Straße.

@ waste rubble 1.2 places=SWPC themes=dreck danger=.08
o1 {Ort} hat jemand [Bauschutt|Fliesen und Gipskarton|Dachpappe|mehrere Säcke mit
  Renovierungsmüll|alte Türen samt Zargen] [abgekippt|abgeladen|entsorgt].
o2 [Farbeimer|Teppichreste|Laminat|Styropor|Eimer mit Altöl] {ort}[ einfach in die Landschaft
  geworfen|, und das nicht wenig|, wahrscheinlich von einer Baustelle].
o1 Wilde Müllkippe {ort}: [Eternitplatten, Bauschutt, Eimer|Säcke voll Tapete und Putz|Holz,
  Dämmwolle und Folien].
t1 Bauschutt abgeladen
t2 Farbeimer und Laminat
t2 Müllsäcke mit Renovierungsabfall
d1 Das sieht nach Asbest aus, bitte vorsichtig.
d Reifenspuren vom Anhänger sind noch zu sehen.
d In einem Sack lag ein Briefumschlag, vielleicht hilft das.
k1 Der Wind verteilt die Folien über die ganze Wiese.
m den Bauschutt wegräumen
z die Ablagerung [zu beseitigen|zu untersuchen]
r Solche Leute gehören ordentlich zur Kasse gebeten.
d Das waren Profis, so viel passt in keinen Kofferraum.
d Abgekippt wurde es wohl [nachts|am Wochenende].
t1 Fliesen, Gipskarton, Säcke
k Wer bezahlt die Entsorgung?
k Bei Regen läuft die Farbe in den Boden.

@ waste bins 3.4 places=PQHF themes=dreck season=summer danger=.02
o1 Die [Mülleimer|Papierkörbe|Abfallkörbe] {ort} [quellen über|sind randvoll|laufen über|werden
  offenbar nicht mehr geleert].
o1 {Ort} ist [der|jeder] Papierkorb [voll|übervoll], [drumherum stapeln sich Pizzakartons|der Müll
  liegt daneben|Krähen ziehen alles raus].
o2 Nach dem [Wochenende|Feiertag|schönen Wetter|Grillwetter] [sieht es {ort} aus wie auf der
  Müllkippe|ist {ort} alles zugemüllt].
o2 [Grillkohle, Bierflaschen und Plastik|Kronkorken und Scherben|Einweggrills und Verpackungen]
  [überall|auf der ganzen Wiese] {ort}.
o3 {Ort} fehlt [ein|dringend ein|seit dem Umbau ein] Mülleimer[.|, man muss den Kram bis nach
  Hause tragen.|, entsprechend sieht es aus.]
o4 Der Mülleimer {ort} [ist abgebrannt|wurde abgerissen|hat keinen Boden mehr|liegt im Gebüsch].
t1 Mülleimer quillt über
t1 Papierkorb voll
t2 alles voller Müll
t2 Müll auf der Wiese
t4 Mülleimer abgerissen
d1 Einmal die Woche leeren reicht bei dem Wetter nicht.
d Überall [Pizzakartons|Kaffeebecher|Pfandflaschen].
d Die Wespen freuen sich.
d2 Ich habe zwei Säcke selber eingesammelt, mehr konnte ich nicht tragen.
k12 Der Wind trägt alles durch die Gegend.
k1 Die Hunde fressen das Zeug vom Boden.
k So macht ein Spaziergang keinen Spaß.
m1 die Papierkörbe [leeren|häufiger leeren]
m1 einen größeren Mülleimer aufstellen
z4 den Mülleimer [zu leeren|zu ersetzen]
z12 am Wochenende eine zusätzliche Leerung einzuplanen
r2 Picknickdecke mitbringen reicht, Müll liegt schon da.
e The trash cans at {name} are [overflowing|completely full] [after every weekend|again]. [There
  is garbage all over the grass.|Please empty them more often.]
o2 Wir wollten {wann} {ort} picknicken und mussten erst mal [Scherben und Kippen|fremde
  Pizzakartons|den Müll der Vorgänger] wegräumen.
o1 Die Möwen und Krähen haben {ort} wieder die Mülleimer ausgeräumt, alles verteilt.
o2 {Ort} hat anscheinend gestern eine Abifeier stattgefunden, so sieht es jedenfalls aus.
o1 Bitte die Papierkörbe {ort} [öfter|auch sonntags|mal wieder] leeren, [die sind
  pickepackevoll|es geht nichts mehr rein].
t1 Papierkörbe übervoll, Ratten!
d2 Zwei Meter daneben steht ein leerer Mülleimer.
t1 Mülleimer voll
t1 Papierkorb bitte leeren
t2 Müll nach dem Wochenende
t3 Mülleimer fehlt
d1 Hundebeutel stapeln sich obendrauf.
d1 Am Montag [war noch niemand da|sah es noch schlimmer aus].
d2 [Glas ist|Scherben sind] auch dabei.
d4 Angekokelt ist er auch.
k3 Die Leute werfen es einfach ins Gebüsch.
k1 Die Tauben freuen sich.
k4 Jetzt landet alles daneben.

@ waste containers 2.6 places=SQ themes=dreck season=flat danger=.02
o1 Die [Glascontainer|Altglascontainer|Papiertonnen|blauen Tonnen|Altkleidercontainer] {ort} sind
  [seit Tagen|schon wieder|total] [überfüllt|voll], [alles steht daneben|die Flaschen stehen
  daneben].
o1 Rund um die [Glas|Altkleider|Papier]container {ort} [sieht es aus wie Sau|liegt überall
  Müll|stapeln sich Tüten].
o5 Am Müllplatz {ort} wird [alles Mögliche reingeworfen|seit Wochen fremder Müll entsorgt|nicht
  getrennt].
o2 Die [Biotonne|Restmülltonne|gelbe Tonne|Papiertonne] {ort} wurde [heute|diese Woche|zum zweiten
  Mal] nicht geleert.
o3 Gelbe Säcke {ort} [liegen seit Tagen auf der Straße|wurden aufgerissen und fliegen herum|wurden
  nicht abgeholt].
o4 Der Altkleidercontainer {ort} [ist aufgebrochen|wurde aufgebrochen], die Sachen liegen auf der
  Straße verstreut.
t1 Glascontainer voll
t1 Altpapier quillt über
t3 gelbe Säcke nicht abgeholt
t2 Biotonne nicht geleert
t4 Klamotten um Altkleidercontainer verstreut
d23 Im Abfallkalender steht eindeutig [Dienstag|Mittwoch|Donnerstag].
d2 Die Nachbarhäuser wurden geleert, nur wir nicht.
d2 Bei der Hitze stinkt die Biotonne bis in den zweiten Stock.
d1 Manche werfen auch nachts um eins noch Flaschen ein.
k3 Beim nächsten Wind verteilt sich alles im Viertel.
k2 Jetzt müssen wir wieder zwei Wochen warten.
m1 die Container leeren
m2 die Tonne [nachträglich leeren|noch abholen]
z1 die Container [zu leeren|öfter zu leeren]
z2 die Leerung nachzuholen
r Gebühren erhöhen könnt ihr, Tonnen leeren nicht.
e The glass containers at {name} are full [again|since last week], bottles are standing all around.
o1 Altglas {ort}: [voll, voll, voll.|nichts geht mehr rein.|die Weißglastonne läuft über.]
o2 Unsere [Restmülltonne|Papiertonne|Biotonne] {ort} ist [zum dritten Mal in Folge|schon wieder]
  stehen geblieben.
t1 Container überfüllt
t1 Glasscherben vor Container
t2 Tonne nicht geleert
t3 gelbe Säcke liegen noch
t5 Müllplatz vermüllt
d1 Scherben liegen auch schon auf der Straße.
d5 Fremde fahren mit dem Auto vor und laden ab.
k1 Man stellt die Flaschen dann halt dazu.
k2 Der Deckel geht nicht mehr zu.
k5 Die Kosten landen bei uns Mietern.

@ waste litter 2.2 places=SCWF themes=dreck danger=.04 also=street_cleaning:.1
o1 {Ort} liegt [überall|massenhaft|seit {seit}] Müll [im Gebüsch|in der Böschung|am Wegrand|in der
  Hecke].
o2 [Mehrere|Zwei|Drei] [blaue|schwarze|aufgerissene] Müllsäcke liegen {ort} [im Graben|am Weg|im
  Gebüsch].
o2 Irgendjemand entsorgt {ort} [regelmäßig|jede Woche] seinen Hausmüll [im öffentlichen
  Papierkorb|in der Hecke|hinter der Bank].
o1 {Ort} [liegen Verpackungen, Flaschen und Taschentücher|liegt der Inhalt einer ganzen
  Mülltonne|fliegt ein ganzer Stapel Prospekte] herum.
o3 Ein [Einkaufswagen|Fahrradgerippe|alter Kinderwagen|Weihnachtsbaum] liegt {ort} [im Gebüsch|am
  Hang|im Graben].
t2 Müllsäcke im Gebüsch
t1 Unrat an der Böschung
t3 Einkaufswagen in der Hecke
t2 Hausmüll entsorgt
d2 Teilweise sind Adressaufkleber auf den Kartons.
d2 Windeln sind auch dabei, lecker.
d1 Beim Frühjahrsputz haben wir da schon mal alles rausgeholt.
k12 Die Füchse zerren alles auseinander.
m den Müll [einsammeln|wegräumen]
z den Unrat zu beseitigen
r Man schämt sich, wenn Besuch kommt.
e There is garbage all over the place at {name}, [somebody dumped plastic bags in the
  bushes|please clean up].
o1 Mein Sonntagsspaziergang {ort} war eine Mülltour, [Dosen, Masken, Tüten|überall
  Verpackungen|ich habe zwei Beutel voll gesammelt].
o2 {Ort} kippt jemand [regelmäßig|immer dienstags|offenbar nachts] seinen Hausmüll ab.
t1 Müll im Gebüsch
t1 alles voller Unrat
t2 Müllsäcke abgestellt
t3 Fahrrad im Graben
d1 Zum Teil liegt es da schon [ewig|seit letztem Herbst].
d2 In einem Sack sind [Essensreste|Kleider|Kartons].
d3 Gehört vermutlich zum Supermarkt.
k1 Igel und Vögel verfangen sich darin.
k2 Der Geruch zieht bis zu den Häusern.

@ waste needles 0.8 places=PGQ themes=gefahr,kinder danger=.9
  also=playgrounds:.15,street_cleaning:.1
o {Ort} [liegen|lagen {wann}] [Spritzen|benutzte Spritzen|zwei Kanülen|Drogenbesteck] [im
  Sand|unter der Bank|im Gebüsch|auf dem Weg].
o Achtung, {ort} [liegt eine Nadel|liegen Spritzen|liegt Spritzbesteck] [am Zaun|neben dem Weg|im
  Gras], [bitte sofort entfernen|mit Kindern Abstand halten].
o Habe {wann} {ort} [eine Spritze|mehrere Spritzen] gefunden[.|, einfach so im Gras.|, direkt bei
  den Kindern.]
t Spritzen gefunden
t Drogenbesteck unter der Bank
d Ich habe einen Eimer drübergestellt, anfassen wollte ich das nicht.
d Alufolie und Löffel lagen daneben.
k Da spielen kleine Kinder!
m die Spritzen [sofort|fachgerecht] entfernen
z das umgehend zu beseitigen
e I found [a syringe|used needles] at {name}. [Please remove them quickly, kids play
  there.|Dangerous for children!]
t Spritze im Gebüsch
t benutzte Kanülen
d Mein Hund hatte fast eine im Maul.
k Ich habe mein Kind sofort weggezogen.
k Wenn da eins reinfasst.

@ waste free_box 0.7 places=SQ themes=dreck danger=0
o1 Das Verschenkeregal {ort} [ist nur noch eine Müllablage|quillt über, das meiste ist Schrott].
o2 Kisten „zu verschenken“ {ort} [weichen im Regen durch|stehen seit einer Woche da|werden nie
  wieder abgeholt].
o1 Der Tauschschrank {ort} [wird als Müllhalde missbraucht|ist aufgebrochen und ausgeräumt].
t2 Verschenkekisten durchgeweicht
t1 Tauschregal vermüllt
d Alte Bücher, kaputte Töpfe, einzelne Schuhe.
k1 Die gute Idee ist damit kaputt.
m1 das Regal ausräumen
z1 dort mal auszumisten
k2 Aus nett gemeint wird Müll.
d2 Es regnet seit drei Tagen rein.
k1 Anwohner räumen dauernd hinterher.

@ waste newyear 0.8 places=SQPC themes=dreck season=newyear danger=.05 also=street_cleaning:.2
o1 {Ort} liegen noch [überall|massenhaft] [Böllerreste|Raketen und Böllerbatterien|Feuerwerksreste
  und Flaschen] von Silvester.
o1 Der [ganze|komplette] Silvestermüll {ort} [liegt immer noch da|wird wohl bis Ostern liegen
  bleiben].
o2 [Die Weihnachtsbäume|Weihnachtsbäume] {ort} [liegen seit Anfang Januar auf dem Gehweg|wurden
  immer noch nicht abgeholt].
t1 Silvestermüll
t1 Böllerreste überall
t2 Weihnachtsbäume liegen noch
d1 Scherben ohne Ende.
d1 Jeder böllert, keiner fegt.
k1 Mein Hund hat sich die Pfote aufgeschnitten.
m1 die Reste wegräumen
z1 den Silvestermüll zu beseitigen
d2 Lametta hängt auch noch dran.
k1 Die Splitter bohren sich in jeden Schuh.
k2 Bald ist Ostern.
t1 Raketenreste
t2 Tannenbäume auf Gehweg

@ street_cleaning glass 1.7 places=CSQH themes=rad,scherben danger=.3 also=waste:.15
o {Ort} [liegen überall|liegen massenhaft|liegen] [Scherben|Glasscherben|die Scherben von mehreren
  Bierflaschen].
o [Scherben|Überall Glasscherben|Glassplitter] {ort}, [mein Reifen ist hin|schon der zweite
  Platten diese Woche|bitte kehren].
o Nach der [Party|Feier|langen Nacht] ist {ort} der ganze Weg voller [Scherben|Splitter].
o Zersplittertes Glas {ort}[, vermutlich vom Wartehäuschen|, sieht nach Autoscheibe aus|, quer
  über den ganzen Weg].
t Glasscherben
t Scherben auf dem Radweg
t Radweg voller Splitter
d Das Gröbste habe ich mit dem Fuß weggeschoben.
d Nicht nur eine Flasche, eher ein Kasten.
k Hundepfoten und Fahrradreifen danken es.
k Mit dem Kinderanhänger konnte ich nicht ausweichen.
m die Scherben [wegkehren|beseitigen]
m [einmal|kurz] mit der Kehrmaschine durchfahren
z die Scherben [zusammenzukehren|zu entfernen]
e Broken glass [all over the bike path|everywhere] at {name}. [Second flat tire this month.|Please
  sweep.]
t Flaschen zerschlagen
t überall Splitter
d Es glitzert über [fünf|zehn] Meter.
d Sieht nach einer Wodkaflasche aus.
d Mit den Händen mache ich das nicht.
k Kinder fallen da rein.
k Ich musste das Rad nach Hause schieben.

@ street_cleaning leaves 1.5 places=SQCH themes=rutschig,fuss season=leaves danger=.25
o {Ort} liegt [das Laub|nasses Laub] [knöchelhoch|in Massen|zentimeterdick] auf dem
  [Gehweg|Radweg].
o Das Laub {ort} [wurde dieses Jahr noch gar nicht geholt|ist bei Regen glatt wie
  Schmierseife|verstopft alle Gullys].
o Die [Laubkörbe|Laubsäcke|Laubhaufen] {ort} [sind voll|stehen seit Wochen rum|wehen wieder
  auseinander].
o Wegen des nassen Laubs bin ich {ort} [ausgerutscht|weggerutscht].
t Laub nicht beräumt
t nasses Laub, rutschig
t Laubhaufen
d Unter den Blättern sieht man weder Bordstein noch Löcher.
d Nebenan wurde gekehrt, hier anscheinend vergessen.
k Für ältere Leute ist das eine Rutschbahn.
m das Laub [kehren|wegräumen|abholen]
z das Laub [zu entfernen|abzuholen]
r Vielleicht warten wir einfach, bis es verrottet ist.
t Laub auf Radweg
t Gehweg voller Laub
d Die Kastanien werfen [noch dazu|obendrein] ihre Früchte ab.
d Seit [drei|vier] Wochen keine Kehrmaschine gesehen.
k Mit dem Fahrrad ist das wie auf Eis.
k Die Gullys sind schon dicht.

@ street_cleaning snow 2.3 places=SCHQK themes=rutschig,fuss season=winter danger=.4
o {Ort} ist [seit dem Schneefall|heute früh|immer noch] [nicht geräumt|weder geräumt noch
  gestreut|kein Winterdienst gewesen].
o Der [Gehweg|Radweg] {ort} ist [eine einzige Eisfläche|spiegelglatt|komplett vereist].
o Der Schneepflug hat {ort} [den ganzen Schnee auf den Gehweg geschoben|den Radweg als Ablage
  benutzt|alles vor die Einfahrten geschoben].
o Winterdienst {ort}? [Fehlanzeige.|Bis jetzt keiner da.|Noch nie gesehen.]
o [Heute|Gestern] {ort} [auf dem Eis|auf der ungeräumten Treppe|bei Glätte]
  [gestürzt|hingefallen|lang hingeschlagen].
o Die [Haltestelle|Treppe|Steigung] {ort} ist [völlig vereist|nicht gestreut], [die Leute halten
  sich am Geländer fest|man kommt nicht hoch].
t nicht geräumt, nicht gestreut
t Glatteis
t Radweg vereist
t Winterdienst fehlt
d Die Autos haben freie Fahrt, die Fußgänger rutschen.
d Gestreut wurde nur die Fahrbahn.
d Der Bus kommt auch nicht hoch.
k Die alte Dame aus dem Nachbarhaus traut sich seit [drei Tagen|einer Woche] nicht raus.
k Wer hier stürzt, den hört keiner.
m [räumen und streuen|endlich streuen]
m auch die Radwege räumen
z dort zu [räumen|streuen]
z den Winterdienst vorbeizuschicken
r Schnee im Januar, damit konnte ja keiner rechnen.
e The sidewalk at {name} is pure ice. [I fell twice this morning.|Nobody has cleared it.|Please
  send someone with grit.]
o Seit [drei Tagen|gestern|Sonntag] liegt {ort} Schnee und [niemand räumt|der Winterdienst lässt
  sich nicht blicken|es ist eine Buckelpiste].
o Die Schneehaufen {ort} [versperren den Überweg|blockieren den Gehweg|machen die Ausfahrt
  unübersichtlich].
o Blitzeis {ort}, [bitte schnell streuen|schon zwei Leute hingefallen].
t Schneehaufen blockiert Überweg
t Treppe vereist
t Gehweg [nicht geräumt|vereist|spiegelglatt]
t Eisfläche
t kein Winterdienst
d Anliegerpflicht? [Das Grundstück gehört der Stadt.|Da wohnt niemand.]
d Unter dem Schnee ist Eis.
d Die Sandkiste ist leer.
k Der Rettungswagen kam [kaum|nicht] hoch.
k Die Kinder kommen zu spät zur Schule.
k Mit Rollstuhl sitze ich seit Tagen fest.

@ street_cleaning dog_dirt 1.4 places=SPQC themes=ekel danger=.02 also=greenery:.06
o1 {Ort} [kann man nicht laufen, ohne in Hundehaufen zu treten|liegt alle zwei Meter ein
  Hundehaufen|ist alles voller Hundekot].
o1 Die [Hundehaufen|Tretminen|Hinterlassenschaften der Vierbeiner] {ort} [nehmen überhand|werden
  immer mehr|sind ekelhaft].
o2 Der Hundekotbeutelspender {ort} ist [seit {seit}|dauernd|immer] leer.
o1 Ich habe selbst einen Hund, aber was {ort} rumliegt, geht gar nicht.
t1 Hundekot überall
t2 Tütenspender leer
t1 Hundehaufen auf dem Gehweg
d Tüten liegen zwar da, aber gefüllt im Gebüsch.
d1 Morgens gegen sechs lässt da jemand seinen [Labrador|Schäferhund] einfach machen.
k1 Der Kinderwagen sieht danach aus wie Sau.
m1 den Weg reinigen
m2 den Tütenspender auffüllen
m dort mal kontrollieren
z2 den Spender nachzufüllen
z1 die Halter zur Ordnung zu rufen
r1 Man tritt hier wortwörtlich in die Kultur der Mitmenschen.
o1 Schon wieder [in einen Haufen getreten|Hundekacke am Schuh], {ort}, [wie jeden zweiten
  Tag|langsam reicht es].
t1 Hundehaufen
t1 Hundedreck auf der Wiese
d1 Schilder stehen da, lesen kann der Hund halt nicht.
d1 Vor allem [früh|in der Dämmerung], wenn es keiner sieht.
k1 Die Kinder bringen es mit in die Kita.
k2 Und dann wundert man sich.

@ street_cleaning blocked_gully 1.1 places=SK themes=wasser danger=.1 also=road_surface:.12
o Der Gully {ort} ist [verstopft|voller Laub und Schlamm|dicht|zugesetzt].
o Die Straßeneinläufe {ort} [müssten mal gereinigt werden|sind alle zu].
o Aus dem Gully {ort} [stinkt es bestialisch|kommt das Wasser wieder hoch|krabbeln die Ratten].
t Gully verstopft
t Einlauf voller Dreck
t Gully stinkt
d Da wächst schon Gras raus.
d Beim letzten Gewitter stand das Wasser bis zur Haustür.
k Beim nächsten Starkregen läuft unser Keller voll.
m den Gully [reinigen|aussaugen]
z die Einläufe [zu säubern|durchzuspülen]
t Gully zu
d Man sieht das Gitter vor lauter Dreck nicht mehr.
d Seit [einem Jahr|Monaten] hat da keiner gereinigt.
k Das Wasser läuft jetzt über den Gehweg.
k Im Herbst wird es noch schlimmer.

@ street_cleaning dirt 2.2 places=SQHC themes=ekel danger=.08
o1 Die Straße {ort} ist durch [Baustellenfahrzeuge|LKW|die Baustelle nebenan] [völlig
  verschmutzt|voller Lehm|nur noch Schlamm].
o2 {Ort} wurde [seit Monaten|dieses Jahr noch nie|lange] nicht gekehrt.
o3 {Ort} liegt [Erbrochenes|eine tote Taube|eine überfahrene Katze|ein toter Igel|ein totes Reh am
  Rand].
o4 Es stinkt {ort} [nach Urin|wie im Pissoir], [jede Nacht wird hier an die Wand gepinkelt|da
  müsste mal jemand mit Hochdruck ran].
o5 Eine [Ölspur|Dieselspur|lange Ölspur] zieht sich {ort} [über die ganze Fahrbahn|bis zur
  Kreuzung].
o6 Der Splitt vom Winter liegt {ort} [immer noch|im Mai noch|in den Kurven], [mit dem Rad rutscht
  man weg|wann wird gekehrt?].
o7 Die Treppe {ort} ist [voller Taubendreck|völlig verdreckt|mit Kippen übersät].
t1 Straße verschmutzt
t3 tote Taube auf dem Gehweg
t5 Ölspur
t6 Rollsplitt noch nicht gekehrt
t7 Taubendreck
d2 Die Kehrmaschine fährt wegen der parkenden Autos immer nur in der Mitte.
d2 An Kippen habe ich auf zehn Metern über hundert gezählt.
d1 Bei Trockenheit staubt es bis in die Wohnung.
k15 Bei Nässe ist das schmierig wie Seife.
k1 Fenster putzen kann man sich sparen.
m26 die Straße [kehren|reinigen]
m3 das Tier entfernen
z die Verschmutzung [beseitigen zu lassen|zu entfernen]
z1 den Verursacher zur Reinigung zu verpflichten
r Saubere Lichtstadt, im Dunkeln sieht man's wenigstens nicht.
o2 Wann wurde {ort} eigentlich das letzte Mal [gekehrt|sauber gemacht]?
o3 Vor dem Haus {ort} liegt [eine tote Ratte|ein toter Marder|eine tote Krähe].
o4 Unter der Brücke {ort} stinkt es nach [Urin|Fäkalien], [nicht zum Aushalten|der Durchgang ist
  ein Klo].
o1 Die Laster von der Baustelle schleppen {ort} den ganzen Lehm auf die Straße.
t4 Uringestank
t2 Straße ewig nicht gekehrt
t2 Kehrmaschine kommt nie
t5 Öl auf der Fahrbahn
t1 Schlamm auf der Straße
t7 Kippen überall
d3 Es liegt da schon länger.
d5 Motorradfahrer aufgepasst!
d6 In der Kurve ist es am schlimmsten.
k3 Die Kinder laufen da jeden Tag dran vorbei.
k4 Im Sommer hält man es nicht aus.
k7 Anfassen möchte man da nichts.

@ street_cleaning gutter_weeds 0.6 places=SQ themes=unkraut season=weeds danger=.02
  also=greenery:.2
o In der Regenrinne {ort} wächst [kniehoch|meterhoch] das Unkraut.
o Aus den Gehwegfugen {ort} sprießt [überall|fröhlich] das Unkraut.
o Der Rinnstein {ort} ist völlig zugewachsen.
t Unkraut in der Gosse
d Die Brennnesseln reichen bis zur Hüfte.
k Ungepflegter geht es kaum.
m das Unkraut entfernen
z die Rinne zu säubern
"""
