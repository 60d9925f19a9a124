namespace NewsBot.Language.German;

/// <summary>
/// Verbs that change their vowel, and two that only seem to have a prefix: infinitive = does, did, has done.
/// </summary>
internal static class GermanStrongVerbs
{
    /// <summary>Without prefixes; the past as it is in the third person singular.</summary>
    public const string Table = """
        backen=backt,backte,gebacken befehlen=befiehlt,befahl,befohlen beginnen=beginnt,begann,begonnen beißen=beißt,biss,gebissen
        bergen=birgt,barg,geborgen betrügen=betrügt,betrog,betrogen biegen=biegt,bog,gebogen bieten=bietet,bot,geboten
        binden=bindet,band,gebunden bitten=bittet,bat,gebeten blasen=bläst,blies,geblasen bleiben=bleibt,blieb,geblieben
        braten=brät,briet,gebraten brechen=bricht,brach,gebrochen brennen=brennt,brannte,gebrannt bringen=bringt,brachte,gebracht
        denken=denkt,dachte,gedacht dringen=dringt,drang,gedrungen empfehlen=empfiehlt,empfahl,empfohlen
        essen=isst,aß,gegessen fahren=fährt,fuhr,gefahren fallen=fällt,fiel,gefallen fangen=fängt,fing,gefangen
        fechten=ficht,focht,gefochten finden=findet,fand,gefunden fliegen=fliegt,flog,geflogen fliehen=flieht,floh,geflohen
        fließen=fließt,floss,geflossen fressen=frisst,fraß,gefressen frieren=friert,fror,gefroren geben=gibt,gab,gegeben
        gebären=gebiert,gebar,geboren gehen=geht,ging,gegangen gelingen=gelingt,gelang,gelungen gelten=gilt,galt,gegolten
        genießen=genießt,genoss,genossen geraten=gerät,geriet,geraten geschehen=geschieht,geschah,geschehen
        gewinnen=gewinnt,gewann,gewonnen gießen=gießt,goss,gegossen gleichen=gleicht,glich,geglichen graben=gräbt,grub,gegraben
        greifen=greift,griff,gegriffen halten=hält,hielt,gehalten hängen=hängt,hing,gehangen hauen=haut,haute,gehauen
        heben=hebt,hob,gehoben heißen=heißt,hieß,geheißen helfen=hilft,half,geholfen kennen=kennt,kannte,gekannt
        klingen=klingt,klang,geklungen kommen=kommt,kam,gekommen kriechen=kriecht,kroch,gekrochen laden=lädt,lud,geladen
        lassen=lässt,ließ,gelassen laufen=läuft,lief,gelaufen leiden=leidet,litt,gelitten leihen=leiht,lieh,geliehen
        lesen=liest,las,gelesen liegen=liegt,lag,gelegen lügen=lügt,log,gelogen meiden=meidet,mied,gemieden
        messen=misst,maß,gemessen misslingen=misslingt,misslang,misslungen nehmen=nimmt,nahm,genommen nennen=nennt,nannte,genannt
        pfeifen=pfeift,pfiff,gepfiffen preisen=preist,pries,gepriesen raten=rät,riet,geraten reiben=reibt,rieb,gerieben
        reißen=reißt,riss,gerissen reiten=reitet,ritt,geritten rennen=rennt,rannte,gerannt riechen=riecht,roch,gerochen
        ringen=ringt,rang,gerungen rufen=ruft,rief,gerufen saufen=säuft,soff,gesoffen schaffen=schafft,schuf,geschaffen
        scheiden=scheidet,schied,geschieden scheinen=scheint,schien,geschienen schelten=schilt,schalt,gescholten
        schieben=schiebt,schob,geschoben schießen=schießt,schoss,geschossen schlafen=schläft,schlief,geschlafen
        schlagen=schlägt,schlug,geschlagen schleichen=schleicht,schlich,geschlichen schließen=schließt,schloss,geschlossen
        schmelzen=schmilzt,schmolz,geschmolzen schneiden=schneidet,schnitt,geschnitten schreiben=schreibt,schrieb,geschrieben
        schreien=schreit,schrie,geschrien schreiten=schreitet,schritt,geschritten schweigen=schweigt,schwieg,geschwiegen
        schwimmen=schwimmt,schwamm,geschwommen schwinden=schwindet,schwand,geschwunden schwingen=schwingt,schwang,geschwungen
        schwören=schwört,schwor,geschworen sehen=sieht,sah,gesehen senden=sendet,sandte,gesandt singen=singt,sang,gesungen
        sinken=sinkt,sank,gesunken sitzen=sitzt,saß,gesessen sprechen=spricht,sprach,gesprochen springen=springt,sprang,gesprungen
        stechen=sticht,stach,gestochen stehen=steht,stand,gestanden stehlen=stiehlt,stahl,gestohlen steigen=steigt,stieg,gestiegen
        sterben=stirbt,starb,gestorben stinken=stinkt,stank,gestunken stoßen=stößt,stieß,gestoßen streichen=streicht,strich,gestrichen
        streiten=streitet,stritt,gestritten tragen=trägt,trug,getragen treffen=trifft,traf,getroffen treiben=treibt,trieb,getrieben
        treten=tritt,trat,getreten trinken=trinkt,trank,getrunken tun=tut,tat,getan verderben=verdirbt,verdarb,verdorben
        verlieren=verliert,verlor,verloren vergessen=vergisst,vergaß,vergessen verschwinden=verschwindet,verschwand,verschwunden
        verzeihen=verzeiht,verzieh,verziehen wachsen=wächst,wuchs,gewachsen waschen=wäscht,wusch,gewaschen weichen=weicht,wich,gewichen
        weisen=weist,wies,gewiesen wenden=wendet,wandte,gewandt werben=wirbt,warb,geworben werfen=wirft,warf,geworfen
        wiegen=wiegt,wog,gewogen winden=windet,wand,gewunden wissen=weiß,wusste,gewusst ziehen=zieht,zog,gezogen
        zwingen=zwingt,zwang,gezwungen
        antworten=antwortet,antwortete,geantwortet einigen=einigt,einigte,geeinigt
        """;
}
