namespace NewsBot.Language.English;

/// <summary>What the words of English texts look like.</summary>
internal static class EnglishEvidence
{
    /// <summary>The rules.</summary>
    public static EvidenceRules Rules { get; } = new()
    {
        Words =
        [
            (WordKind.Number, """
                one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
                sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty
                ninety hundred hundreds thousand thousands dozen dozens double twice both none
                """),
            (WordKind.Unit | WordKind.Multiplier, """
                million millions billion billions trillion trillions thousand hundred dozen
                """),
            (WordKind.Unit, "points votes seats times"),
            (WordKind.Unit | WordKind.Money, """
                dollar dollars us-dollar us-dollars euro euros cent cents pound pounds yen yuan franc
                francs rupees krona kronor kronas krone kroner usd eur chf peso pesos rand zloty forint dinar rial riyal baht dirham lira
                """),
            (WordKind.Unit | WordKind.Duration, """
                years year months month weeks week days day hours hour minutes minute seconds second
                decades decade centuries
                """),
            (WordKind.Unit | WordKind.Distance, """
                kilometers kilometres kilometer km miles mile metres meters meter metre feet foot
                centimeters centimetres inches inch cm mm m
                """),
            (WordKind.Unit | WordKind.Share, "percent per cent percentage"),
            (WordKind.Unit | WordKind.Weight, """
                tons ton tonnes tonne kilograms kilogram kg kilos kilo grams gram ounces lbs
                """),
            (WordKind.Unit | WordKind.Area, "hectares hectare acres acre ha"),
            (WordKind.Unit | WordKind.Volume, """
                litres litre liters liter gallons barrels barrel megabyte gigabyte terabyte kilobyte mb
                gb
                """),
            (WordKind.Unit | WordKind.Speed, "mph knots kph km/h"),
            (WordKind.Unit | WordKind.Power, """
                megawatt megawatts gigawatt gigawatts kilowatt kilowatts watt watts mw gw kw kwh
                horsepower volt becquerel sievert millisievert joule
                """),
            (WordKind.Power, "magnitude"),
            (WordKind.Unit | WordKind.Clock | WordKind.Date, "o'clock a.m p.m utc"),
            (WordKind.Clock, "noon midnight"),
            (WordKind.Ordinal, """
                first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth
                """),
            (WordKind.Number | WordKind.Share, "half third quarter quarters thirds"),
            (WordKind.Unit | WordKind.Temperature, "degrees celsius fahrenheit"),
            (WordKind.Date, """
                january february march april june july august september october november december monday
                tuesday wednesday thursday friday saturday sunday today yesterday tomorrow spring summer
                autumn winter century jan feb apr aug sep sept oct nov dec
                """),
            (WordKind.Reason, """
                because due since reason cause caused owing therefore thanks reasons argument argued
                justified blamed blames causes attributed triggered led fear fearing avoid prevent
                resulted
                """),
            (WordKind.Speech, """
                said says told claimed argued demanded accused criticised criticized complained replied
                responded answered described called commented promised threatened warned believes
                recommended suggested denied admitted announced insisted stated according
                """),
            (WordKind.Means, "by using through via thanks means"),
            (WordKind.Local, "in at near from to of inside outside around across off"),
            (WordKind.Future, """
                will would plans plan planning planned intends intend intended aims aimed wants going
                future soon next
                """),
            (WordKind.Purpose, "order so purpose aim aims aimed intended"),
        ],
        Measured = [("year-old", WordKind.Age)],
        OrdinalEndings = WordList.Set("st nd rd th"),
        BeforeRank = WordList.Set("place rank number"),
        AfterRank = WordList.Set("place"),
        BeforeAge = WordList.Set("aged age"),
        AgeNouns = (WordList.Set("age"), WordList.Set("of")),
        PerTime = [" per hour", " an hour"],
        Square = WordList.Set("square"),
        Cubic = WordList.Set("cubic"),
        One = WordList.Set("one a an"),
        Old = WordList.Set("old"),
        Agents = WordList.Set("by through"),
        References = new ReferenceRules
        {
            Openers = WordList.Set("but and so yet however later then"),
            PersonPronouns = WordList.Set("he she"),
            PersonPossessives = WordList.Set("his her"),
            Articles = WordList.Set("the"),
            Companies = WordList.Set("""
                company firm corporation manufacturer carmaker automaker airline insurer broadcaster retailer supplier
                startup start-up conglomerate chipmaker drugmaker planemaker airliner lender
                """),
            CompanyNames = WordList.Set("""
                inc corp co ltd group bank airlines motors university college institute agency association party
                foundation holdings technologies systems electric energy media news times post journal court council
                committee commission department ministry house senate union league club church hospital school street
                """),
            Titles = WordList.Set("""
                mr mrs ms dr prof sir president vice minister prime chancellor secretary senator sen rep gov governor
                mayor judge justice attorney general chief king queen prince princess pope bishop coach captain sheriff
                """),
            BeforePlaces = WordList.Set("in near"),
        },
        Superseded = WordList.Set("previously formerly initially originally"),
        SourceNotes = ["Source:", "Sources:", "Photo:"],
    };
}
