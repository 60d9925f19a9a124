namespace NewsBot.Language.English;

/// <summary>
/// English nouns by what kind of thing they ask for, in lower case and mostly in the singular.
/// </summary>
internal static class EnglishNouns
{
    private static readonly (AskedFor Asked, string Nouns)[] Lists =
    [
        (new AskedFor(AnswerType.Quantity, QuantityKind.Age), "age"),
        (new AskedFor(AnswerType.Quantity, QuantityKind.Share), """
            percentage percent proportion share stake quota majority rate odds probability plurality unemployment
            interest inflation portion accuracy
            """),
        (new AskedFor(AnswerType.Quantity, QuantityKind.Money), """
            price cost money cash sum revenue turnover profit loss salary wage pay fine fee budget debt debts damage
            damages ransom reward bounty takings income spending expenditure payment compensation bail loan funding
            subsidy deficit surplus donation donations bonus premium rent tax earnings dividend credit investment cash
            prize-money pension overspend worth savings settlement payout
            """),
        (new AskedFor(AnswerType.Quantity, QuantityKind.Duration), """
            duration period length-of-stay sentence prison-term delay lifetime lifespan interval
            """),
        (new AskedFor(AnswerType.Quantity, QuantityKind.Distance), """
            distance height altitude depth width length range radius diameter kilometre kilometres miles
            """),
        (new AskedFor(AnswerType.Quantity, QuantityKind.Temperature), "temperature degrees"),
        (new AskedFor(AnswerType.Quantity, QuantityKind.Weight), "weight kilo kilos tonnage"),
        (new AskedFor(AnswerType.Quantity, QuantityKind.Area), "area-size acreage floorspace hectares"),
        (new AskedFor(AnswerType.Quantity, QuantityKind.Volume), "volume litres gallons"),
        (new AskedFor(AnswerType.Quantity, QuantityKind.Speed), "speed velocity pace"),
        (new AskedFor(AnswerType.Quantity, QuantityKind.Power), """
            output wattage horsepower magnitude voltage dose capacity megawatts
            """),
        (new AskedFor(AnswerType.Quantity, QuantityKind.Rank), "rank ranking rung"),
        (new AskedFor(AnswerType.Quantity, QuantityKind.Score), "score scoreline result vote votes tally split"),
        (new AskedFor(AnswerType.Quantity, QuantityKind.Persons), """
            crowd audience attendance headcount population toll casualties workforce staff dead injured wounded death
            deaths fatalities lives
            """),
        (new AskedFor(AnswerType.Quantity), """
            turnout number amount quantity total size figure count grade rating mark minimum maximum average limit
            level extent increase decrease decline rise drop minute estimate copies frequency record ratio margin lead
            capacity value pressure seed row penalty punishment forecast guidance grade gap
            """),
        (new AskedFor(AnswerType.Date, QuantityKind.Year), "year decade century"),
        (new AskedFor(AnswerType.Date, QuantityKind.TimeOfDay), "time times hour o'clock"),
        (new AskedFor(AnswerType.Date), "date day month weekday season deadline weekend"),
        (new AskedFor(AnswerType.Place), """
            country city town place state region village continent province district island location area venue nation
            capital county street road square prison jail airport port harbour harbor station stadium destination
            hospital lake river sea ocean mountain volcano valley bay coast border neighbourhood neighborhood suburb
            quarter room building hotel bridge tunnel park zoo museum cemetery settlement site castle palace field
            ground base camp resort motorway highway canal forest desert peninsula birthplace hometown municipality
            parish republic canton countries landing-site site hall
            """),
        (new AskedFor(AnswerType.Organisation), """
            company firm corporation manufacturer carmaker automaker airline bank insurer broadcaster newspaper
            magazine paper outlet agency authority ministry department organisation organization institution institute
            university party union association club team group court army church federation committee commission
            council publisher retailer supplier startup start-up regulator body panel channel network daily weekly
            journal foundation archdiocese diocese consortium conglomerate operator brewery shipyard chain school
            college parliament government opposition police force unit band orchestra militia gang militants
            supermarket website portal sponsor brand label studio panel think-tank
            """),
        (new AskedFor(AnswerType.Person), """
            person people man woman men women boy girl child children kid kids baby teenager youth pupil student
            teacher professor politician minister president chancellor mayor senator congressman deputy mp governor
            premier pm king queen prince princess pope bishop priest preacher cardinal actor actress singer musician
            composer director author writer novelist poet journalist reporter blogger presenter host moderator editor
            photographer player footballer striker goalkeeper coach trainer manager referee ref umpire athlete runner
            swimmer cyclist driver rider boxer skier captain skipper pilot astronaut cosmonaut sailor soldier general
            officer commander colonel policeman policewoman cop detective inspector commissioner investigator judge
            lawyer attorney prosecutor witness suspect defendant murderer killer gunman attacker terrorist hostage
            kidnapper pirate robber thief burglar victim survivor patient doctor nurse surgeon scientist researcher
            expert analyst economist historian engineer architect inventor founder owner boss chief head leader
            chairman chairwoman spokesman spokeswoman spokesperson ceo executive investor banker billionaire
            millionaire businessman entrepreneur candidate successor predecessor rival opponent winner loser champion
            ambassador diplomat envoy secretary chef cook farmer worker employee miner firefighter activist protester
            demonstrator dissident refugee migrant immigrant resident inhabitant citizen voter visitor guest tourist
            passenger traveller fan spectator supporter member delegate participant user customer colleague friend
            wife husband father mother son daughter brother sister widow relative neighbour neighbor model star
            comedian dancer painter artist sculptor designer critic baron count spaniard american german briton
            frenchman italian russian muslim christian jew worshippers believer troops crew personnel staff folk folks
            official officials justice secretary guy lady gentleman hooligan rioter insurgent rebel fighter militant prisoner inmate convict detainee guard
            agent spy official chauffeur bodyguard volunteer youngster lawmaker specialist bystander
            """),
        (new AskedFor(AnswerType.Reason), "reason cause motive purpose grounds trigger excuse occasion"),
        (new AskedFor(AnswerType.Manner), "way means method manner trick"),
        (new AskedFor(AnswerType.Name), """
            name nickname title slogan motto pseudonym alias sign codename song film movie book album novel play opera
            show programme program ship vessel ferry boat plane aircraft satellite comet planet spacecraft rocket car
            model make brand horse dog storm hurricane typhoon disease virus drug language award prize medal law act
            treaty operation phone device software game event festival newspaper-column star galaxy substance dish
            drink animal species train line password term word words headline monument landmark tournament competition
            team-mate holiday variant strain mutation bacterium ingredient chemical
            """),
        (new AskedFor(AnswerType.Thing), """
            restriction offence offense crime charge charges accusation allegation argument condition demand diagnosis
            injury disease illness consequence mistake error fault faults role task job post position occupation
            profession office function verdict sentence claim message joke proposal measure step
            rule ban right rights duty feature advantage disadvantage problem risk threat danger weakness strength
            topic subject issue dilemma workaround mishap clue evidence proof traces weapon material nationality
            religion colour color subject matter reaction response response goal aim target factor instrument tool
            food body-part stage phase activity activities exception exemption facility part kind sort type half side gift present item object thing landmark criticism objection
            """),
    ];

    /// <summary>English nouns, and what their endings do to them.</summary>
    public static AskedNounRules Rules { get; } = new(Lists)
    {
        Endings = [("ies", "y"), ("es", ""), ("s", "")],
        Possessives = ["'s", "’s"],
        PersonEndings = ["woman", "women", "man", "men"],
        NoPersons = WordList.Set("german human roman"),
    };
}
