"""What is said of many issues: by their theme, and by who says it.

`THEMES`: under each heading ``# theme name`` consequences, one a line. `PERSONAS`: who, the
themes at which the sentence fits (``*``: any), the sentence. The square brackets are
read by `grammar`.
"""

from __future__ import annotations

THEMES = """
# theme dreck
Das sieht [furchtbar|einfach nur traurig|schlimm] aus.
[Ein Anblick, auf den man verzichten kann.|Kein schöner Anblick.]
Hier fühlt sich [keiner|niemand] verantwortlich.
Wo schon was liegt, [kommt immer was dazu|schmeißt der Nächste was hin].
Bei Wind [fliegt alles durch die Gegend|liegt es in allen Vorgärten].
Das zieht [Ratten|Waschbären|Mäuse und Ratten] an.
Es stinkt [inzwischen|mittlerweile|langsam].
Man mag gar nicht mehr [hinschauen|vorbeigehen].
Die ganze Ecke verkommt [langsam|immer mehr].
Das ist [eine Schande|peinlich] für [die Stadt|das ganze Viertel].
Wenn das [Besucher|Touristen|Gäste] sehen.
Da vergeht einem [der Spaziergang|die Lust am Draußensein].
Ich räume vor meiner Tür ja auch auf.
Die Verursacher lachen sich ins Fäustchen.
# theme weg
Man muss [über die Fahrbahn|auf die Straße] ausweichen.
[Für Rollatoren|Mit Gepäck|Mit Einkaufstaschen] ist kein Durchkommen.
Nebeneinander gehen [geht gar nicht|kann man vergessen].
Begegnungsverkehr [ausgeschlossen|unmöglich].
Zwei Kinderwagen kommen hier nicht aneinander vorbei.
Ein Blinder läuft da [direkt rein|voll dagegen].
Dafür ist ein Gehweg ja eigentlich nicht gedacht.
Wer nicht gut zu Fuß ist, [bleibt zu Hause|kommt da nicht weiter].
# theme fuss
[Für ältere Leute|Für Gehbehinderte|Mit Stock] ist das [ein echtes Problem|kaum zu machen].
Hier sind viele [Senioren|Schulkinder|Patienten vom Arzt nebenan] unterwegs.
Ich habe [mehrfach|schon öfter] beobachtet, wie Leute [stolpern|ins Straucheln kommen|umdrehen].
Das ist der [Schulweg|Weg zum Pflegeheim|kürzeste Weg zum Supermarkt].
Zu Fuß gehen wird einem hier nicht leicht gemacht.
# theme stolpern
Wer [nach oben|aufs Handy] schaut, liegt.
Im Dunkeln ist das [gar nicht zu sehen|eine Falle].
Bei [Nässe|Laub] sieht man es überhaupt nicht.
Den Oberschenkelhals [möchte ich nicht riskieren|hat sich hier schon jemand gebrochen].
Ich hoffe, die Stadt ist gut versichert.
# theme auto
Von [Rücksicht|Regeln] hält da keiner was.
Kontrolliert wird dort [nie|höchstens zu Weihnachten|anscheinend nicht].
Wenn man was sagt, wird man [angepöbelt|ausgelacht|angehupt].
Im Berufsverkehr ist es [am schlimmsten|nicht auszuhalten].
Es ist nur eine Frage der Zeit, bis [es kracht|was passiert].
Beinaheunfälle gibt es dort [jede Woche|ständig|mehrmals am Tag].
Die Polizei [verweist auf die Stadt|hat auch keine Zeit dafür].
Da müsste [ein Schild|ein Blitzer|ein Poller] hin.
So geht es [nun schon seit Jahren|jeden Tag].
# theme rad
Mit dem Rad [wird das zur Mutprobe|ist da kein Vorbeikommen].
[Stürze sind|Der nächste Sturz ist] da vorprogrammiert.
Wer Kinder im Anhänger hat, [überlegt sich das zweimal|fährt außen rum].
Das ist eine Hauptroute für Radler.
Ausweichen geht nicht, [links kommt die Bahn|da ist die Mauer|da stehen Autos].
So wird das nichts mit der Verkehrswende.
Im Winter fahre ich da [nicht mehr|nur noch im Schritttempo].
# theme kinder
Hier [laufen|spielen|gehen] jeden Tag [Kinder|Kindergartenkinder|Erstklässler].
Kleine Kinder [können das nicht einschätzen|sehen die Gefahr nicht].
Die Kita nebenan [macht sich auch schon Sorgen|hat auch schon geschrieben].
Da muss man schnell handeln.
Ich will mir gar nicht vorstellen, was da passieren kann.
# theme dunkel
Es ist [stockfinster|dunkel wie im Bärenhintern|so dunkel, dass man den Bordstein nicht sieht].
Nach 17 Uhr [geht da keiner mehr gern lang|traut sich meine Frau da nicht mehr durch].
[Fußgänger|Leute] in dunkler Jacke sieht man erst im letzten Moment.
Das [fördert ja auch Einbrüche|lädt zu Unfug ein].
Zurzeit hilft nur die Taschenlampe am Handy.
Ohne Licht ist der Weg [eigentlich nicht nutzbar|gefährlich].
Sicher fühlt man sich da nicht.
# theme licht
Das [nervt|stört] die [Nachbarn|ganze Straße] auch.
Insekten haben davon auch nichts.
Strom sparen geht anders.
Das kann ja nicht gewollt sein.
# theme rutschig
Eine falsche Bewegung und man liegt.
Ich bin [da nur noch am Zaun entlang gegangen|auf allen vieren runter].
[Heute|Gestern] hat sich [eine Frau|ein älterer Mann|ein Schulkind] dort langgelegt.
Da [hilft nur noch Spikes anziehen|braucht man Steigeisen].
Die Notaufnahme freut sich.
Verkehrssicherungspflicht ist Ihnen ein Begriff?
# theme gefahr
Das ist [brandgefährlich|wirklich gefährlich|kein Spaß].
Da muss sofort was passieren.
Bitte nicht auf die lange Bank schieben.
Ich habe [notdürftig ein Tuch drumgebunden|einen Zettel hingehängt|Leute gewarnt].
Wenn da was passiert, haften Sie.
# theme laerm
Wir finden keinen Schlaf [mehr|].
Fenster auf ist [nicht mehr drin|undenkbar].
Ich muss früh raus und bin [völlig gerädert|todmüde].
Nachtruhe ist anscheinend [Auslegungssache|Glückssache].
Mit Ohrstöpseln schlafen ist auch keine Lösung.
# theme natur
Das tut [in der Seele|richtig] weh.
Muss man sich da noch wundern?
Das ist [kein Beitrag zum Klimaschutz|schade um die Mühe].
Es war mal so eine schöne Ecke.
Früher hat man sich da besser gekümmert.
# theme baum
Beim nächsten [Sturm|Gewitter|Windstoß] [kommt das runter|liegt der auf der Straße].
Darunter [parken Autos|stehen Bänke|warten Leute auf den Bus].
Ich bin kein Fachmann, aber gesund sieht das nicht aus.
Die Nachbarn sind auch beunruhigt.
# theme wasser
Beim nächsten [Regen|Guss|Unwetter] [ist wieder alles überschwemmt|haben wir den Salat].
Das Wasser sucht sich dann seinen Weg [in unseren Keller|auf den Gehweg].
Für die [Fische|Enten|Tiere] ist das auch nichts.
Das geht schon [den ganzen Sommer|seit dem letzten Hochwasser].
# theme bus
Auf die Art [kauft sich keiner ein Abo|steigen alle aufs Auto um].
Für [82|67|fast 70] Euro im Monat erwarte ich mehr.
Im Regen [steht man dann da|ist das besonders schön].
Leute mit Kinderwagen und Koffern [gucken dumm|haben das Nachsehen].
# theme spiel
Die Kinder [sind enttäuscht|fragen jeden Tag danach|verstehen das nicht].
Der Platz wird [sehr gut|den ganzen Tag] genutzt, auch von der Kita.
So viele Spielplätze gibt es hier ja nicht.
Es sind bald Ferien.
# theme ekel
[Einfach|Nur noch] eklig.
Man muss [Slalom laufen|den Atem anhalten].
Danach kann man die Schuhe wegwerfen.
Hygienisch ist das nicht.
# theme schmiererei
Das macht das ganze Viertel [hässlich|schäbig].
Wer bezahlt die Reinigung?
Je länger das dransteht, desto mehr kommt dazu.
Solche Sprüche müssen [sofort weg|nicht sein].
# theme baustelle
Gearbeitet wird da [gefühlt nie|einmal die Woche].
Anlieger wurden [nicht informiert|mit einem Zettel abgespeist].
Wer hat das genehmigt?
Als Fremder findet man da nie wieder raus.
# theme ampel
[Viele|Die meisten] laufen inzwischen einfach bei Rot.
Das ist an so einer Kreuzung [gefährlich|kein Zustand].
Man verpasst [ständig|regelmäßig] die Bahn.
# theme loch
Die Felge dankt.
Im Dunkeln [fährt man da voll rein|sieht man das nicht].
Mit jedem Frost wird es schlimmer.
Der Belag ist bestimmt vierzig Jahre alt.
# theme barriere
Teilhabe sieht anders aus.
Für mich heißt das: Umweg von [zehn Minuten|einem halben Kilometer].
Barrierefreie Stadt steht [im Leitbild|auf dem Papier].
# theme raser
Nachts ist es [noch schlimmer|die reinste Rennbahn].
Die Straße ist dafür viel zu eng.
Ein Kind hätte keine Chance.
# theme wandern
Gerade am Wochenende sind da [viele|Scharen] unterwegs.
Der Weg steht in jedem Wanderführer.
# theme sitzen
Gerade für Ältere ist das wichtig.
Man trifft sich da sonst immer.
# theme unkraut
Das sieht aus, als wohnt hier keiner mehr.
# theme scherben
Mein Schlauch ist [schon|jetzt zum zweiten Mal] hin.
Barfuß oder mit Sandalen lieber nicht.
"""

PERSONAS = """
pensioner|weg,fuss,stolpern,barriere,rutschig,dunkel|Ich bin [78|81|74|83|76] und [mit dem
  Rollator unterwegs|nicht mehr gut zu Fuß|nach meiner Hüft-OP unsicher auf den Beinen].
pensioner|weg,fuss,stolpern,barriere,rutschig,dunkel|In meinem Alter [möchte man nicht mehr
  stürzen|heilt ein Bruch nicht mehr so schnell].
pensioner|dreck,ekel,schmiererei,unkraut|Früher hat hier jeder vor seiner Tür gekehrt.
pensioner|dreck,ekel,schmiererei,unkraut|Zu DDR-Zeiten hätte es das nicht gegeben, das muss ich
  mal so sagen.
pensioner|bus|Als Rentnerin bin ich auf den Nahverkehr angewiesen.
pensioner|sitzen,natur,baum,wandern|Mein Mann und ich gehen dort jeden Tag unsere Runde.
pensioner|auto,raser,ampel|Mit [79|82|75] ist man eben nicht mehr so schnell.
pensioner|*|Wir Alten werden ja immer vergessen.
pensioner|*|Ich wohne seit [1974|1982|1969|über vierzig Jahren] hier.
pensioner|*|[Mein Enkel|Meine Enkelin] hat mir gezeigt, wie man hier eine Meldung macht.
student|dreck,ekel,laerm|Ich wohne hier in der WG und [keiner|niemand im Haus] will es gewesen
  sein.
student|rad,loch,scherben,auto|Ich fahre da täglich [zur Uni|zum Campus|zur EAH] lang.
student|dunkel,licht|Nach der Bib ist das um die Zeit echt unheimlich.
student|bus|Komme deswegen ständig zu spät zur Vorlesung.
student|*|Ich wohne erst seit diesem Semester in Jena, ist das hier normal?
student|*|Ist jetzt kein Weltuntergang, nervt aber.
student|*|Keine Ahnung, ob das hier richtig ist.
parent|weg,fuss,barriere,stolpern|Mit [Kinderwagen|Zwillingskinderwagen|Laufrad und Buggy] [kommt
  man nicht durch|ist das jedes Mal ein Abenteuer].
parent|raser,auto,kinder,ampel|Meine Kinder ([6|7|5] und [9|8|10]) gehen da jeden Tag zur Schule.
parent|spiel,kinder,gefahr,scherben|Meine Tochter ist [drei|zwei|vier] und nimmt alles in die Hand.
parent|dunkel,licht,rutschig|Der Schulweg meines Sohnes führt genau dort lang.
parent|rad|Ich fahre dort mit [Kinderanhänger|zwei Kindern auf dem Lastenrad].
parent|dreck,ekel|Versuchen Sie mal, einem Zweijährigen zu erklären, dass er das nicht anfassen
  soll.
parent|*|Als Mutter von [zwei|drei] Kindern mache ich mir [wirklich|] Sorgen.
parent|*|Wir sind jeden Nachmittag dort.
cyclist|rad,loch,scherben,auto,rutschig,ampel,weg|Ich fahre [ganzjährig|jeden Tag|bei jedem
  Wetter] Rad und bin einiges gewohnt, aber das ist [gefährlich|zu viel].
cyclist|rad,loch,auto,raser|Der vorgeschriebene Abstand von 1,50 m wird sowieso nie eingehalten.
cyclist|rad,dunkel,loch|Im Dunkeln mit normalem Fahrradlicht keine Chance, das zu sehen.
cyclist|dreck,natur,baum|Ich komme da auf dem Weg zur Arbeit vorbei.
cyclist|*|Ich habe kein Auto, also bitte nicht mit der Antwort „dann fahren Sie halt außen rum“
  kommen.
cyclist|*|Der ADFC sagt das seit Jahren.
wheelchair|weg,fuss,stolpern,barriere,rutschig,bus,ampel|Ich sitze im Rollstuhl und muss jedes Mal
  [umdrehen|auf die Straße|jemanden um Hilfe bitten].
wheelchair|weg,fuss,barriere,loch|Für Fußgänger ist es lästig, für mich ist da Endstation.
wheelchair|*|Bitte denken Sie auch an Menschen mit Behinderung.
wheelchair|dreck,natur,baum,dunkel|Mit dem E-Rolli komme ich da nicht mehr vorbei.
shop|dreck,ekel,schmiererei|Direkt vor unserem Geschäft, die Kunden gucken schon komisch.
shop|auto,baustelle,weg|Unsere Lieferanten kommen nicht mehr ran, das kostet uns Umsatz.
shop|laerm,dunkel,licht|Die Gäste sprechen uns darauf an.
shop|*|Als Gewerbetreibender zahle ich nicht wenig Steuern hier.
shop|*|Wir betreiben hier seit [15|20|acht] Jahren einen kleinen Laden.
dog|dreck,ekel,scherben,natur,gefahr|Mein Hund hat sich [schon zweimal|letzte Woche] die Pfote
  aufgeschnitten.
dog|dunkel,wandern,natur,baum,sitzen|Ich bin da morgens und abends mit dem Hund unterwegs.
dog|*|Beim Gassigehen entdeckt.
dog|*|Ich laufe die Strecke dreimal am Tag mit dem Hund.
commuter|auto,baustelle,ampel,loch|Ich pendle jeden Tag [aus Weimar|aus Kahla|aus Stadtroda|aus
  Apolda] und verliere dort regelmäßig eine Viertelstunde.
commuter|bus|Ich steige dort jeden Morgen um.
commuter|dunkel,licht,rutschig|Um halb sechs auf dem Weg zur Frühschicht ist das kein Vergnügen.
commuter|dunkel,licht,rutschig,gefahr,scherben|Früh um sechs bin ich da allein unterwegs.
commuter|*|Sehe das jeden Tag auf dem Weg zur Arbeit.
resident|laerm,licht,auto,raser|Wir wohnen direkt daneben und [können nicht schlafen|haben langsam
  die Nase voll].
resident|dreck,ekel,unkraut|Aus unserem Küchenfenster schaut man genau drauf.
resident|*|Als Anwohner bekommt man das jeden Tag mit.
resident|*|In der Hausgemeinschaft ist das schon Dauerthema.
council|*|Ich schreibe auch im Namen [mehrerer Anwohner|der Hausgemeinschaft|unseres Ortsteils].
council|*|Das Thema war auch schon Tagesordnungspunkt im Ortsteilrat.
nobody|weg,fuss,stolpern,rutschig,dunkel|Muss erst was passieren?
nobody|dreck,ekel,schmiererei|Das ist doch kein Zustand.
nobody|dreck,ekel|Man schämt sich ja fremd.
nobody|auto,raser,baustelle,ampel|Das sollte sich mal jemand zur Hauptverkehrszeit anschauen.
nobody|auto,raser,weg|Und nein, ich übertreibe nicht.
nobody|licht,dunkel|Letzten Winter war es dasselbe.
nobody|spiel,kinder|So schade, der Platz ist eigentlich schön.
nobody|natur,baum|Muss das sein?
nobody|*|Schade eigentlich.
nobody|*|Kann doch nicht wahr sein.
nobody|*|Ich melde das, weil es sonst ja keiner macht.
resident|weg,auto,baustelle|Unser Besuch findet hier nie einen Weg zur Haustür.
resident|dunkel,licht,rutschig,stolpern|Im Haus wohnen viele Ältere, denen das Sorgen macht.
shop|rutschig,stolpern,fuss,dunkel|Eine Kundin ist mir da fast gestürzt.
dog|weg,fuss,rutschig,stolpern|Mit Leine in der einen und Schirm in der anderen Hand kein Spaß.
wheelchair|spiel,kinder|Auch Eltern im Rollstuhl wollen auf den Spielplatz.
council|auto,raser,ampel,baustelle|Eine Verkehrszählung wäre hilfreich.
council|dreck,ekel,schmiererei,spiel|Beim Frühjahrsputz packen wir gern mit an.
student|wandern,natur,baum|War da joggen und musste umdrehen.
parent|bus|Mit dem Kinderwagen drei Bahnen abwarten ist nicht lustig.
parent|natur,baum,wandern|Die Kinder sammeln da immer Kastanien.
cyclist|dunkel,licht,wandern,natur|Mit dem Rad merkt man so was halt als Erster.
commuter|dreck,ekel,weg|Auf dem Weg zur Bahn läuft da morgens die halbe Siedlung lang.
nobody|*|[So geht das nicht.|Das geht gar nicht.|Ohne Worte.]
nobody|*|[Nur so als Hinweis.|Wollte ich nur mal melden.|Mehr wollte ich nicht sagen.]
nobody|*|Ich bin da [nur zufällig|öfter|fast täglich] unterwegs.
nobody|*|[Komme gerade dort vorbei.|Bin eben daran vorbeigelaufen.|Habe es im Vorbeifahren
  gesehen.]
resident|*|[Wir|Alle hier im Haus|Die Leute hier] haben [genug|die Nase voll|kein Verständnis
  mehr].
resident|*|Ich schaue [vom Balkon|vom Küchenfenster|jeden Morgen] drauf.
resident|*|Wer hier wohnt, [weiß, wovon ich rede|kennt das].
resident|*|Wir haben erst vor [einem Jahr|zwei Jahren] hier gekauft und [bereuen es fast|dachten,
  es wird besser].
pensioner|*|Zeit zum Beobachten habe ich als [Rentner|Rentnerin] ja.
pensioner|*|Bitte schreiben Sie mir [einen Brief|per Post], E-Mail habe ich nicht.
pensioner|*|Meine Tochter tippt das für mich.
pensioner|*|In [meiner|unserer] Sportgruppe reden alle darüber.
parent|*|Unsere [Kleine|Große|Tochter] fragt schon, warum das keiner macht.
parent|*|Die anderen Eltern [aus der Kita|in der Klasse] sehen das genauso.
student|*|[Im Studierendenrat|In der WG-Gruppe] war das auch schon Thema.
student|*|[Bin kein Profi, aber|Vielleicht bin ich pingelig, aber] das wirkt nicht normal.
cyclist|*|Ich komme da [zweimal am Tag|jeden Morgen gegen sieben|mit der Feierabendrunde] vorbei.
cyclist|*|Beim [Stadtradeln|Critical-Mass-Treffen] war das auch Thema.
wheelchair|*|Ich will nur [selbstständig|allein] unterwegs sein können, mehr nicht.
shop|*|Meine [Kunden|Gäste|Mitarbeiter] beschweren sich bei mir, nicht bei Ihnen.
dog|*|[Mein Dackel|Mein Hund|Der Hund] und ich kommen da jeden Tag lang.
dog|*|Unter Hundehaltern spricht sich so was rum.
commuter|*|Auf dem Weg zur [Schicht|Bahn|Frühschicht] sehe ich das jeden Morgen.
council|*|Im letzten Rundgang mit dem Ortsteilbürgermeister haben wir das [aufgenommen|notiert].
council|*|Für [unsere Vereinsmitglieder|die Siedlung|die Nachbarschaft] bitte ich um Erledigung.
"""
