"""Frames around a report: greetings, leads, wishes, complaints, closings.

Under each heading ``# name`` one phrase a line. The square brackets are read by `grammar`.
"""

from __future__ import annotations

TEXT = """
# greeting formal
Sehr geehrte Damen und Herren,
Sehr geehrte Damen und Herren!
Sehr geehrte Damen und Herren der Stadtverwaltung,
Sehr geehrtes Mängelmelder-Team,
Werte Stadtverwaltung,
Guten Tag,
Guten Tag,
Sehr geehrter Kommunalservice,
# greeting neutral
Guten Tag,
Guten Tag!
Hallo,
Hallo!
Guten Morgen,
Guten Abend,
Liebes Team vom Mängelmelder,
Liebe Stadtverwaltung,
Liebe Stadt Jena,
Hallo zusammen,
Hallo liebes Team,
# greeting informal
Hallo,
Hi,
Hey,
Hallöchen,
Moin,
Hi Leute,
Hallo ihr Lieben,
Hey Stadt Jena,
Servus,
# closing formal
Mit freundlichen Grüßen
Mit freundlichem Gruß
Hochachtungsvoll
Vielen Dank für Ihre Mühe.
Vielen Dank im Voraus.
Ich bedanke mich im Voraus für Ihre Bemühungen.
Freundliche Grüße
Mit freundlichen Grüßen, ein [besorgter|aufmerksamer] Bürger
Mit freundlichen Grüßen, eine Anwohnerin
Für eine Rückmeldung wäre ich dankbar.
Besten Dank und freundliche Grüße
Mit bestem Dank
Hochachtungsvoll, eine langjährige Anwohnerin
Mit freundlichen Grüßen aus [Zwätzen|Winzerla|Lobeda|Jena-Ost|dem Westviertel]
In Erwartung Ihrer Antwort
Ich danke Ihnen.
# closing neutral
Danke!
Danke.
Vielen Dank!
Vielen Dank.
Danke und Grüße
Viele Grüße
Danke fürs Kümmern!
MfG
Danke im Voraus!
Beste Grüße
Danke für eure Arbeit.
Gruß aus [der Nachbarschaft|dem Viertel|Winzerla|Lobeda|Zwätzen|dem Damenviertel]
Schönen Tag noch.
Danke für die Hilfe!
Danke für Ihre Arbeit.
Freundliche Grüße
Grüße
Gruß
Besten Dank!
Vielen Dank fürs Lesen.
Schönes Wochenende!
Einen schönen Tag
Herzliche Grüße
Alles Gute
# closing informal
Danke!
danke euch
LG
lg
Merci!
Thx
Danke schonmal
Danke :)
VG
Cheers
Grüße
# wish formal
Ich bitte Sie, {z}.
Ich bitte darum, {z}.
Ich möchte Sie bitten, {z}.
Wir bitten die Stadt, {z}.
Könnten Sie bitte {m}?
Wäre es möglich, {z}?
Ich wäre Ihnen dankbar, wenn Sie {m} könnten.
Ich bitte um [Prüfung|Abhilfe|zeitnahe Abhilfe|Kenntnisnahme und Abhilfe|eine kurze Antwort].
Um [baldige|zügige] Beseitigung wird gebeten.
Bitte teilen Sie mir mit, [wann mit Abhilfe zu rechnen ist|wer zuständig ist|was geplant ist].
Bis wann ist mit einer Lösung zu rechnen?
Ich hoffe auf eine [zeitnahe|schnelle|zügige] Bearbeitung.
Ich ersuche Sie höflich, {z}.
Bitte veranlassen Sie [das Nötige|das Erforderliche].
Für eine [Rückmeldung|Antwort|Stellungnahme] wäre ich [Ihnen|] dankbar.
Meine Bitte: {m}.
Gern [stehe ich|stehen wir] für einen Vor-Ort-Termin bereit.
Ich darf Sie bitten, {z}.
Im Interesse aller [Anwohner|Bürger] bitte ich um [Abhilfe|Erledigung].
# wish neutral
Bitte {m}.
Bitte {m}!
Bitte bald {m}.
Könnte da mal jemand {m}?
Könnten Sie {m}?
Können Sie bitte {m}?
Es wäre schön, wenn Sie {m} könnten.
Vielleicht kann mal jemand {m}.
Kann man da nicht mal {m}?
Wäre es denkbar, {z}?
Es wäre an der Zeit, {z}.
Es kann doch nicht so schwer sein, {z}.
Ist geplant, {z}?
Wann wird hier endlich was gemacht?
Bitte weiterleiten, falls das nicht Ihre Baustelle ist.
Wer ist dafür [eigentlich|] zuständig?
Bitte beheben.
Bitte prüfen.
Bitte mal anschauen.
Bitte um schnelle Hilfe.
Bitte kümmern Sie sich.
Die Stadt sollte {m}.
Schickt da bitte mal jemanden vorbei.
[Lässt|Ließe] sich da was machen?
Über [eine schnelle Lösung|Abhilfe|Hilfe] würde ich mich freuen.
Da sollte man was tun.
Kümmert sich jemand?
Bitte [schnell|zeitnah|noch vor dem Wochenende|so bald wie möglich] erledigen.
Wann kann man damit rechnen?
Danke, wenn Sie {m}.
Hoffentlich liest das jemand.
Ich hoffe, Sie können {m}.
Ginge das, {z}?
Ein kurzer Hinweis an die [Firma|Kollegen] würde vielleicht reichen.
# wish informal
Könnt ihr bitte {m}?
Könnt ihr mal {m}?
Könntet ihr {m}?
Bitte mal {m}, danke!
Wär super, wenn ihr {m} könntet.
Kann da mal wer {m}?
Macht da mal was.
Schaut euch das mal an.
Wär cool, wenn sich das jemand anguckt.
Einfach mal {m}, mehr nicht.
Bitte bitte {m}.
Bitte kümmern!
Geht das, {z}?
Wär schön, wenn da was passiert.
Könnt ihr da jemanden hinschicken?
Danke, wenn ihr {m} könntet.
Vielleicht einfach {m}?
# wish angry
{m}, und zwar sofort!
Ich erwarte, dass Sie {m}.
Ich fordere Sie auf, {z}.
Wie lange soll das noch so gehen?
Muss erst [was passieren|jemand zu Schaden kommen]?
Tun Sie endlich was!
Passiert da noch mal was?
Ich möchte wissen, wer das zu verantworten hat.
Beim nächsten Mal wende ich mich an die Zeitung.
Notfalls gehe ich damit [in die Bürgersprechstunde|zur OTZ|zum Oberbürgermeister].
# history
Habe ich schon [im {vormonat}|vor Wochen|zweimal|dreimal|letztes Jahr] gemeldet.
Das ist [jetzt|nun] schon meine [zweite|dritte|vierte] Meldung [dazu|deswegen|].
Auf meine letzte Meldung kam [keine Antwort|nur eine Standardantwort|„wurde weitergeleitet“, mehr
  nicht].
Die Meldung vom {vormonat} wurde [geschlossen, getan hat sich nichts|einfach geschlossen].
Ich hatte deswegen schon angerufen, [ohne Erfolg|da war niemand zuständig|leider vergeblich].
Der Ortsteilrat weiß auch Bescheid.
Im [letzten|vorletzten] Jahr war das schon mal so[.|, da ging es ganz schnell.|, da hat es ewig
  gedauert.]
Die Hausverwaltung [sagt, das sei Sache der Stadt|fühlt sich nicht zuständig|verweist auf Sie].
Die Nachbarn ärgern sich genauso.
[Das stört hier nicht nur mich.|Ich bin nicht der Einzige, den das stört.|Ich bin nicht die
  Einzige, die das nervt.]
Das ist seit {seit} so.
Ich habe extra ein paar Tage gewartet, ob sich was tut.
Aufgefallen ist mir das {wann}.
Bemerkt habe ich es {wann}.
[Stand {wann}: unverändert.|{Wann} war es noch genauso.]
Habe [schon mal|bereits] angerufen, [Warteschleife|nur der AB|es ging keiner ran].
Vor [zwei|drei|fünf] Jahren [hieß es|wurde versprochen], das wird [gemacht|geprüft|saniert].
Eine Antwort habe ich [bis heute nicht|nie] bekommen.
[Im {vormonat}|Vor einem Vierteljahr] war schon mal jemand da, [geändert hat sich nichts|danach
  wieder Stille].
Unter [meiner|einer] alten Meldung steht „in Bearbeitung“, [seit Monaten|schon ewig].
Der Hausmeister [sagt, er ist nicht zuständig|hat auch schon angerufen|zuckt nur mit den
  Schultern].
Meine Frau hat das [auch schon|letzte Woche schon] gemeldet.
Mein Mann meint, Schreiben bringt eh nichts, ich versuche es trotzdem.
Es wird [eher schlimmer als besser|von Woche zu Woche schlimmer].
Ich schreibe das jetzt zum [letzten|x-ten|dritten] Mal.
Beim letzten Mal ging es [wirklich schnell, dafür danke|innerhalb von zwei Tagen].
Angefangen hat das [im {vormonat}|nach den Bauarbeiten|nach dem Stadtfest].
[Ein paar|Zwei] Häuser weiter dasselbe [in Grün|].
[Gestern|Vorgestern|Letzte Woche] war es noch [in Ordnung|nicht so schlimm].
Ob das schon jemand gemeldet hat, [weiß ich nicht|konnte ich auf der Karte nicht sehen].
Auf der Karte war noch nichts eingetragen.
Mehrere Leute haben [mich darauf angesprochen|sich schon beschwert].
# photo
Foto anbei.
Siehe Foto.
Bild hängt dran.
Foto habe ich angehängt.
Auf dem Foto sieht man es [ganz gut|leider schlecht].
Bilder anbei.
# irony
Aber sonst ist ja alles schick in der Lichtstadt.
Man gewöhnt sich ja an alles.
Jena, Lichtstadt, Schönheit, ihr wisst schon.
Ich bin gespannt, ob das jemand liest.
Ich wette, es dauert wieder ein halbes Jahr.
Vermutlich ist wieder keiner zuständig.
Das wäre auch mal eine Aufgabe für das Stadtmarketing.
Na ja, die Hoffnung stirbt zuletzt.
Und täglich grüßt das Murmeltier.
Nächstes Jahr feiern wir dann Jubiläum.
Für Kunst am Bau ist ja auch Geld da.
Willkommen in der Zukunftsstadt.
Aber gut, ist ja nur [mein Steuergeld|der Alltag].
Immerhin hat man was zu erzählen.
Vielleicht gibt es ja ein Förderprogramm dafür.
Ich nehme [noch|gern] Wetten an, wie lange es diesmal dauert.
Gibt sicher einen Arbeitskreis dazu.
Ist bestimmt [Kunst|Absicht|denkmalgeschützt].
[Danke für nichts.|Applaus.]
Man hat ja sonst keine Sorgen.
Früher war zwar nicht alles besser, aber das schon.
Ich schicke demnächst [eine Postkarte|eine Rechnung].
Wahrscheinlich muss erst der OB [drüberstolpern|hier langkommen].
# rude
Wofür zahle ich eigentlich Steuern, ihr Schlafmützen?
Schlafen die im Rathaus eigentlich alle?
Ihr kriegt aber auch gar nichts gebacken.
Typisch Stadtverwaltung: faul und unfähig.
Was macht ihr eigentlich den ganzen Tag außer Kaffee trinken?
Eine Frechheit, was man sich hier bieten lassen muss, Saftladen!
So ein Sauhaufen, ehrlich.
Euch müsste man allen das Gehalt kürzen.
Schämt euch!
Zum Kotzen ist das.
Ihr seid doch zu blöd, um [ein Loch in den Schnee zu pinkeln|einen Besen zu halten|eine Glühbirne
  zu wechseln].
Unfassbar, diese Idioten.
Bewegt endlich eure faulen Hintern.
Der zuständige Sesselfurzer soll mal selber hier langlaufen.
Den Mist könnt ihr euch sparen mit „wird geprüft“, ihr Pfeifen.
Wahrscheinlich löscht ihr das eh wieder, ihr Feiglinge.
Ich hab die Schnauze voll von diesem Verein.
Verarschen kann ich mich alleine.
Absolute Nichtskönner am Werk.
Es ist zum Davonlaufen mit euch Bürokratenpack.
# lead
Mir ist [heute|gestern|auf dem Heimweg|beim Spaziergang] aufgefallen:
Kurze Meldung:
Nur ein Hinweis:
Zur Info:
Kleine Sache, aber ärgerlich:
Ich weiß nicht, ob das hier hingehört, aber:
Falls es noch keiner gemeldet hat:
Hinweis:
Folgendes:
Leider muss ich wieder schreiben.
Ich möchte folgenden Mangel melden:
Ich melde hiermit folgenden Schaden:
Es geht um folgendes Problem:
Schon wieder ich.
Nachtrag zu meiner Meldung von {wann2}:
Bitte beachten:
Wir wohnen seit [acht|zwanzig|über dreißig|vier] Jahren hier, aber so schlimm war es noch nie.
Habe [heute|gestern] gesehen:
Guten Tag aus der Nachbarschaft:
Ein Klassiker:
Da muss ich jetzt doch mal was melden.
Ich hoffe, ich bin hier richtig.
Erste Meldung von mir, also bitte Nachsicht.
Bin gerade vor Ort:
Liebe Leute vom Amt, bitte mal zuhören.
Ganz dringend:
Nicht schlimm, aber:
Dauerbrenner:
Frage:
Bitte um Weiterleitung:
# phone
Anrufer meldet:
Anruferin meldet:
Tel. Hinweis:
Bürger teilt telefonisch mit:
Bürgerin teilt telefonisch mit:
Telefonisch gemeldet:
Per Telefon aufgenommen:
Hinweis am Telefon, Herr [möchte|will] anonym bleiben:
Seniorin ruft an:
Anrufer, ohne Namen:
# phone_end
Rückruf [nicht gewünscht|erbeten|nicht nötig].
Genauer Ort konnte nicht genannt werden.
War am Telefon [verärgert|sehr freundlich|aufgebracht].
Bitte Rückmeldung an den Bürgerservice.
Bitte um Abhilfe.
Weitergegeben an den Fachbereich.
Ist wohl schon mehrfach gemeldet.
Besteht wohl seit {seit}.
Stelle soll gut zu erkennen sein.
Bittet um Weiterleitung.
Wohnt nach eigener Angabe gegenüber.
Möchte seinen Namen nicht nennen.
Hatte schon [zweimal|dreimal] angerufen.
# hinge
Außerdem:
Außerdem, wo ich schon mal schreibe:
Und noch was:
Noch eine Sache:
Bei der Gelegenheit:
Übrigens:
Zweitens:
Ganz nebenbei:
PS:
Dazu kommt:
Wenn Sie schon mal da sind:
Ach ja,
Und dann noch:
Gleich in der Nähe:
Was anderes noch:
Und:
Zusätzlich:
Eine Frage noch:
Auch noch:
Apropos:
Weil ich gerade dabei bin:
Nicht weit davon:
# tele_end
Danke
Danke!
bitte beheben
bitte prüfen
dringend!
seit {seit}
Gefahr!
MfG
!!!
schon länger
bitte zeitnah
zum wiederholten Mal
Foto anbei
kann mal jemand schauen?
wann passiert was?
seit {seit} so
gemeldet {wann2}, nichts passiert
bitte weiterleiten
schnellstmöglich
wäre super
Danke fürs Kümmern
[wieder|erneut] gemeldet
schon ewig
nervt
LG
siehe Bild
VG
Vielen Dank
unzumutbar
kann das jemand machen?
bitte Rückmeldung
# nowhere
hier
bei uns
bei uns vor dem Haus
vor unserer Haustür
bei uns um die Ecke
auf meinem Arbeitsweg
bei uns im Viertel
direkt vor unserem Eingang
auf dem Weg zur Kita
gleich beim Bäcker
hinter unserem Block
auf dem Weg zur Haltestelle
# nowhere_path
auf dem Radweg an der Saale
auf meinem Arbeitsweg
auf der Strecke, die ich jeden Tag fahre
am Radweg kurz vor der Brücke
hier
# nowhere_stop
an unserer Haltestelle
an der Haltestelle vorm Haus
an meiner Haltestelle
hier
# nowhere_play
auf unserem Spielplatz
auf dem Spielplatz hinter dem Haus
auf dem Spielplatz bei uns
# nowhere_wood
auf dem Wanderweg
auf unserer Runde durch den Wald
oben im Wald
# nowhere_water
an der Saale
am Ufer
am Bach hinter den Gärten
# addition
[Höhe|in Höhe] Hausnummer {nr}
Höhe Nr. {nr}
gegenüber Nr. {nr}
vor der {nr}
gegenüber vom Bäcker
neben der Apotheke
vor dem Supermarkt
bei der Kita
gegenüber der Schule
Richtung Zentrum
stadtauswärts
kurz vor der Kurve
direkt an der Bushaltestelle
am Hang
auf der Seite mit den ungeraden Nummern
am Ende der Sackgasse
bei den Garagen
# english_end
Thank you!
Thanks!
Thanks in advance.
Best regards
Sorry for writing in English, my German is not so good yet.
I hope English is fine here.
Please help.
Cheers
Danke!
Vielen Dank :)
# english_hello
Hello,
Hi,
Dear city of Jena,
Hello everyone,
Hi there,
Dear Sir or Madam,
# mixed
So annoying, ehrlich.
Das ist echt not okay.
Bitte fixen, thanks.
Sorry für mein Deutsch, ich lerne noch.
For real?
Safety first, oder?
Das ist irgendwie ein running gag.
I moved here last year und es war schon immer so.
# emoji
🙄
😡
🤦
😕
🙏
👍
🚲
🗑️
😅
"""
