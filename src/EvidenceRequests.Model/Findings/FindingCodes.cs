namespace EvidenceRequests.Model;

/// <summary>Every code a finding can have. A code is never used again for something else; ER1014, ER1016, ER3035 and ER3041 are retired.</summary>
public static class FindingCodes
{
    /// <summary>File too large. The file holds more than is ever read. Case files hold text only.</summary>
    public const string FileTooLarge = "ER0001";

    /// <summary>Not a text file. The file is not text in UTF-8.</summary>
    public const string FileNotText = "ER0002";

    /// <summary>Empty file. There is nothing in the file.</summary>
    public const string FileEmpty = "ER0003";

    /// <summary>Unknown key. The key is not known at this place; it would be left out of every document without a sign.</summary>
    public const string UnknownKey = "ER0004";

    /// <summary>Missing key. A key that the record cannot do without is missing.</summary>
    public const string MissingKey = "ER0005";

    /// <summary>Wrong form of a value. There is a list where one value is expected, or letters where a number is expected.</summary>
    public const string WrongType = "ER0006";

    /// <summary>Unknown word. The word is not in the closed list for this place.</summary>
    public const string UnknownWord = "ER0007";

    /// <summary>The form of the file is broken. From this place on the file is neither YAML nor JSON.</summary>
    public const string Syntax = "ER0008";

    /// <summary>Forbidden character. Control and private-use characters are invisible and break documents.</summary>
    public const string ForbiddenCharacter = "ER0009";

    /// <summary>Value starts with @ and has no quotes. An unquoted @ at the start of a value cannot be read.</summary>
    public const string UnquotedAtSign = "ER0010";

    /// <summary>Text behind # is not part of the value. A # after a space starts a comment, so that part of a value can be lost.</summary>
    public const string TextLostBehindHash = "ER0011";

    /// <summary>Invisible character changes the order of text. With it a name or address can be shown other than it is.</summary>
    public const string BidirectionalOverride = "ER0012";

    /// <summary>Form of YAML that is not used here. Anchors, aliases, tags, merge keys and several documents hide what is at a place.</summary>
    public const string ForbiddenYaml = "ER0013";

    /// <summary>Key appears twice. Only one of two values under the same key can be meant.</summary>
    public const string DuplicateKey = "ER0014";

    /// <summary>Nested too deeply. The file nests lists and groups deeper, or holds more values, than any case needs.</summary>
    public const string TooDeep = "ER0015";

    /// <summary>File not found or not readable. The file named does not exist, or the system does not allow it to be read.</summary>
    public const string FileNotFound = "ER0016";

    /// <summary>A blank of the case file was not filled in.</summary>
    public const string BlankLeft = "ER0017";

    /// <summary>Name of the file and id differ. A pack is found by its id, so the file must have the same name.</summary>
    public const string PackNameDiffers = "ER1001";

    /// <summary>Citation names a source that is not listed. Every statement leads to a source in the same pack.</summary>
    public const string PackSourceMissing = "ER1002";

    /// <summary>Source is listed and never cited. A source that no statement uses says nothing.</summary>
    public const string PackSourceUnused = "ER1003";

    /// <summary>Citation without what its confidence needs. A statement read on a page names its source; memory and advice name none, and only what says what to do is advice.</summary>
    public const string PackCitationIncomplete = "ER1004";

    /// <summary>Reference leads nowhere. An entity, service, state, offence or region set that is named does not exist.</summary>
    public const string PackReferenceBroken = "ER1005";

    /// <summary>Id used twice. Two rules have the same id, so neither can be confirmed or cited without doubt.</summary>
    public const string PackIdTwice = "ER1006";

    /// <summary>Two equally specific answers. Two rules of the same rank can apply to one case; the program would have to guess.</summary>
    public const string PackAmbiguous = "ER1007";

    /// <summary>Times of validity overlap. Two versions of one statement hold on the same day, or a time ends before it begins.</summary>
    public const string PackInForceOverlaps = "ER1008";

    /// <summary>List is not sorted. A sorted list is easy to read and to compare.</summary>
    public const string PackUnsorted = "ER1009";

    /// <summary>Rule names a fact that does not exist. A rule about an unknown fact would never speak.</summary>
    public const string PackFactUnknown = "ER1010";

    /// <summary>Named pattern contradicts its examples. Each pattern matches the texts it says it matches and refuses the others.</summary>
    public const string PackPatternWrong = "ER1011";

    /// <summary>Pack is due to be read again. The sources of the pack were last read longer ago than the pack allows.</summary>
    public const string PackOverdue = "ER1012";

    /// <summary>Word is not defined. A word of the packs is missing in the vocabulary.</summary>
    public const string PackWordUndefined = "ER1013";

    /// <summary>Check names none or several tests. A requirement tests exactly one thing.</summary>
    public const string PackCheckUnclear = "ER1015";

    /// <summary>Layout names a section that has no wording. Every section that is not optional has a text.</summary>
    public const string PackTemplateFault = "ER1017";

    /// <summary>Archive of packs refused. The file is no archive of packs, or differs from what its manifest says; nothing in it is used.</summary>
    public const string PackArchiveRefused = "ER1018";

    /// <summary>Shape contradicts its examples. An address, a name or a network gives what its examples say it gives, and refuses the others.</summary>
    public const string PackShapeWrong = "ER1030";

    /// <summary>Id used twice in the case file. Two entries of one list have the same id, so a reference to it is ambiguous.</summary>
    public const string DuplicateId = "ER2001";

    /// <summary>Reference to an entry that does not exist. A fact, account, person or data request that is named does not exist in the case file.</summary>
    public const string DanglingReference = "ER2002";

    /// <summary>Time without zone or not clear. A time without its offset from UTC names no instant; a date in any order but year first is ambiguous.</summary>
    public const string TimeUnclear = "ER2003";

    /// <summary>Date not clear. The date does not exist or is not written year first.</summary>
    public const string DateUnclear = "ER2004";

    /// <summary>Period ends before it begins. The end of a period lies after its start.</summary>
    public const string PeriodReversed = "ER2005";

    /// <summary>Period or fact lies in the future. Stored data exists only up to now, and facts have happened.</summary>
    public const string PeriodInFuture = "ER2006";

    /// <summary>Period is missing. Logs, messages and other data that grows with time is asked for a period.</summary>
    public const string PeriodMissing = "ER2007";

    /// <summary>Identifier is not valid. The identifier fails its check digit or does not have the shape of its kind.</summary>
    public const string IdentifierInvalid = "ER2008";

    /// <summary>Identifier that the addressee refuses. The addressee cannot or will not find an account by this.</summary>
    public const string IdentifierRefused = "ER2009";

    /// <summary>No set of identifiers that the addressee takes. The addressee needs one of the sets it names.</summary>
    public const string IdentifierSetMissing = "ER2010";

    /// <summary>Request is wider than its reason. All data, a whole account or a period that no fact explains is refused nearly everywhere.</summary>
    public const string OverBroad = "ER2011";

    /// <summary>Need is not stated. Each request for data says why it is needed.</summary>
    public const string NeedMissing = "ER2012";

    /// <summary>No fact behind a request for data. Each request for data rests on at least one fact.</summary>
    public const string NexusMissing = "ER2013";

    /// <summary>Account is not linked to the offence. At least one fact says what the account has to do with the offence.</summary>
    public const string AccountNotLinked = "ER2014";

    /// <summary>Fact without a source. A fact says how it is known.</summary>
    public const string FactUnsourced = "ER2015";

    /// <summary>Fact without a date. A fact says when it happened.</summary>
    public const string FactUndated = "ER2016";

    /// <summary>Officer, supervisor or contact is missing. The addressee must be able to see and call back who asks.</summary>
    public const string OfficerMissing = "ER2017";

    /// <summary>Address is not an official one. Requests from private mail addresses are not answered.</summary>
    public const string OfficialMailMissing = "ER2018";

    /// <summary>No offence is given. A request names the offences investigated.</summary>
    public const string OffenceMissing = "ER2019";

    /// <summary>Offence is not in the pack. The offence is not known to the pack of the requesting state.</summary>
    public const string OffenceUnknown = "ER2020";

    /// <summary>Silence is asked for without ground or end. Silence is asked for on a stated ground, with a fact, and until a day.</summary>
    public const string ConfidentialityUngrounded = "ER2021";

    /// <summary>Emergency is not shown. An emergency says who is in danger, of what, when, how it is known and how the data averts it.</summary>
    public const string EmergencyIncomplete = "ER2022";

    /// <summary>Preservation has ended. After the end the provider may have deleted the data.</summary>
    public const string PreservationExpired = "ER2023";

    /// <summary>Preservation ends soon. Ask for an extension before it ends.</summary>
    public const string PreservationExpires = "ER2024";

    /// <summary>Data is likely gone or going. The provider keeps the data for a limited time.</summary>
    public const string DataLikelyGone = "ER2025";

    /// <summary>Newest linking fact is old. A judge asks whether the account is still likely to hold the evidence.</summary>
    public const string FactStale = "ER2026";

    /// <summary>Wording that sends requests back. Conclusions without a source, blank cheques and adjectives are the usual reasons for a return.</summary>
    public const string WordingWeak = "ER2027";

    /// <summary>Official reference is missing. A request names the register that holds the case.</summary>
    public const string ReferenceMissing = "ER2028";

    /// <summary>Personal number that nobody needs. Numbers of identity papers do not find an account and stay at home.</summary>
    public const string PersonalNumber = "ER2029";

    /// <summary>Statement that nobody has confirmed. The statement rests on memory or on somebody else's page; confirm it before the document leaves.</summary>
    public const string UnconfirmedStatement = "ER2030";

    /// <summary>Additional fact that no pack asks. Only questions that a pack declares can be answered under additional_facts.</summary>
    public const string AdditionalFactUnknown = "ER2031";

    /// <summary>Agency is not in the pack. The agency is not known to the pack of the requesting state.</summary>
    public const string AgencyUnknown = "ER2032";

    /// <summary>Identifier to look at. The identifier can be used, and something about it calls for a second look: a number that a spreadsheet may have rounded, a link made for sharing, a name that the service would not give.</summary>
    public const string IdentifierDoubtful = "ER2050";

    /// <summary>Two identifiers of one account name two accounts. An account has one user name and one number; two of them are of two accounts, and one of those may be a stranger's.</summary>
    public const string IdentifiersContradict = "ER2051";

    /// <summary>Identifier appears twice. The same identifier is given twice, in one account or in two.</summary>
    public const string IdentifierTwice = "ER2052";

    /// <summary>Identifier of the office itself. An address or number of the officers is among the identifiers of an account.</summary>
    public const string IdentifierOfOfficer = "ER2053";

    /// <summary>Mailbox at another company. The addressee does not run mailboxes under this domain.</summary>
    public const string MailboxElsewhere = "ER2054";

    /// <summary>Telephone number to call back. A number of the officers cannot be dialled from abroad as it is written.</summary>
    public const string ContactNumber = "ER2055";

    /// <summary>Result of the offence not shown. The provision applies only where something came of the act, such as a death, and no fact is named that shows it.</summary>
    public const string OffenceResultNotShown = "ER2060";

    /// <summary>Date lies in the future. What a case relies on has happened, and a paper that it names exists.</summary>
    public const string DateInFuture = "ER2061";

    /// <summary>Date lies long ago. The date is likely to have a wrong year, or a year of another calendar.</summary>
    public const string DateLongAgo = "ER2062";

    /// <summary>Date has passed. A deadline lies after the day of the request, and an order is in force on it.</summary>
    public const string DateHasPassed = "ER2063";

    /// <summary>Age or date of birth is unlikely. Age and date of birth are those of a living person and agree.</summary>
    public const string PersonAgeUnlikely = "ER2064";

    /// <summary>Paper is older than its case. Certificates, orders and approvals are made after the case was registered.</summary>
    public const string PaperOlderThanCase = "ER2065";

    /// <summary>Hour of the harm has passed. An emergency request states the hour at which harm is expected now.</summary>
    public const string HarmHourPassed = "ER2066";

    /// <summary>Item shows what is now, and the period is over. What was registered before is an item of its own, which many holders give in another way.</summary>
    public const string ItemOfToday = "ER2067";

    /// <summary>How the holder is known is not stated. A wallet does not show at which company it is; the payment into it does.</summary>
    public const string HolderNotShown = "ER2068";

    /// <summary>The answer about danger and the case differ. An emergency request follows from the danger that is told, not from the answer alone.</summary>
    public const string DangerNotTold = "ER2069";

    /// <summary>History contradicts itself. The dates of a request that was sent do not fit each other, or its outcome does not fit the rest.</summary>
    public const string HistoryContradicts = "ER2070";

    /// <summary>Mark of an exercise is not complete. The case is known as an exercise by other signs, and its mark or the word in its reference was taken out.</summary>
    public const string ExerciseMarkMissing = "ER2080";

    /// <summary>Value in an exercise that may belong to somebody. Exercises hold made-up identifiers only.</summary>
    public const string ExerciseValueReal = "ER2081";

    /// <summary>No addressee. The provider's own rule leads to no company here.</summary>
    public const string RouteNone = "ER3001";

    /// <summary>Two answers of the same rank. Two rules of a pack fit this case equally well.</summary>
    public const string RouteAmbiguous = "ER3002";

    /// <summary>A fact decides that is not known. The addressee depends on a fact that the case file does not state.</summary>
    public const string RouteAsk = "ER3003";

    /// <summary>State of the addressee could not be settled. No document is drafted to an addressee whose state is not known.</summary>
    public const string RouteStateUnknown = "ER3004";

    /// <summary>No pack for the provider or state. Nothing is known here about the provider or state.</summary>
    public const string RouteNoPack = "ER3005";

    /// <summary>No channel open to this requester. No channel of the provider is known to take this kind of request from this state.</summary>
    public const string ChannelNone = "ER3006";

    /// <summary>Service is not stated. The provider's rules differ by service, and the case file does not say which one it is about.</summary>
    public const string ServiceNotStated = "ER3007";

    /// <summary>Closed by the provider's policy. The provider does not answer this kind of request directly.</summary>
    public const string KindClosedByPolicy = "ER3010";

    /// <summary>Closed by law. The law that governs the provider does not allow a direct answer.</summary>
    public const string KindClosedByLaw = "ER3011";

    /// <summary>Not known whether it is open. No source says whether the provider answers this kind of request.</summary>
    public const string KindUnknown = "ER3012";

    /// <summary>Provider does not preserve for this requester. The provider does not preserve data on a foreign letter.</summary>
    public const string PreservationClosed = "ER3013";

    /// <summary>Direct request was refused. The provider was asked directly and refused; the same letter is not sent again.</summary>
    public const string DirectRefused = "ER3014";

    /// <summary>Data was given already. The history says that the provider has given this data.</summary>
    public const string AlreadyGiven = "ER3015";

    /// <summary>Quicker directly. The provider may give the data directly, and it is asked for through the authorities too.</summary>
    public const string DirectIsQuicker = "ER3016";

    /// <summary>Provider cannot hold this. The provider does not have this data or cannot read it.</summary>
    public const string ItemNeverHeld = "ER3020";

    /// <summary>Not known whether the provider holds this. No source says whether the provider holds this data.</summary>
    public const string ItemUnknownHere = "ER3021";

    /// <summary>Other data must come first. This data can only be asked after other data has come.</summary>
    public const string ItemAfterOther = "ER3022";

    /// <summary>No imminent danger. The emergency route is for a danger that is still ahead.</summary>
    public const string EmergencyNotShown = "ER3023";

    /// <summary>No legal basis between the two states. No instrument in force between the two states fits, and the requested state does not help without one.</summary>
    public const string BasisNone = "ER3030";

    /// <summary>A fact decides whether an instrument fits. The instrument fits only if the case file states one more fact.</summary>
    public const string BasisUnknownFact = "ER3031";

    /// <summary>Instrument that must not be cited. The instrument named is not in force between the two states or does not cover the offence.</summary>
    public const string BasisNotUsable = "ER3032";

    /// <summary>No request to this state. Requests to this state are stopped or need a clearance first.</summary>
    public const string StateStopped = "ER3033";

    /// <summary>No further extension. The provider's extensions are used up, or the time to ask has not come.</summary>
    public const string ExtensionClosed = "ER3034";

    /// <summary>Another state was chosen. The case file asks another state than the one of the company addressed, and says why.</summary>
    public const string StateChosen = "ER3036";

    /// <summary>Preservation was never confirmed. The addressee was asked to keep data and has not answered.</summary>
    public const string PreservationUnconfirmed = "ER3037";

    /// <summary>Legal basis leaves an offence out. No instrument between the two states covers the offence, and reciprocity is not open.</summary>
    public const string BasisLeavesOffenceOut = "ER3038";

    /// <summary>Entry for a state or request that the plan does not have. The case file says something for a state to which no request of the plan goes, for a kind of request that it does not have, or gives an undertaking that no state of the plan asks for.</summary>
    public const string StateNotAsked = "ER3039";

    /// <summary>Know this before sending. Something about the addressee that the office must know; it is not printed in the letter.</summary>
    public const string Caution = "ER3040";

    /// <summary>Company without a pack. A company found behind a website has no pack; it is listed and not addressed.</summary>
    public const string ResolvedWithoutProvider = "ER3042";

    /// <summary>An answer takes months. The data must be kept, and the steps at home started, long before an answer can come.</summary>
    public const string AnswerTakesMonths = "ER3043";

    /// <summary>The same was refused or returned before. A request that is made again says what is different now.</summary>
    public const string RefusedBefore = "ER3044";

    /// <summary>The same was sent and is not answered. A second letter is a duplicate; a reminder is not.</summary>
    public const string StillRunning = "ER3045";

    /// <summary>What was given is not named. An answer without its items takes nothing out of later requests.</summary>
    public const string GivenItemsNotNamed = "ER3046";

    /// <summary>Wrong central authority inside the state. The state has several central authorities, each for a part of it, and the one named is not for this part.</summary>
    public const string CentralAuthorityWrong = "ER3050";

    /// <summary>Required fact is missing. A law, a treaty or the addressee asks for a fact that the case file does not state.</summary>
    public const string RequirementMissing = "ER4001";

    /// <summary>Requirement is not met. A fact is stated and does not meet what a law, a treaty or the addressee asks.</summary>
    public const string RequirementNotMet = "ER4002";

    /// <summary>Assurance is missing. The requested state asks for an undertaking that is not in the case file.</summary>
    public const string AssuranceMissing = "ER4003";

    /// <summary>Assurance does not bind. The office named cannot bind the state.</summary>
    public const string AssuranceNotBinding = "ER4004";

    /// <summary>Translation is missing. The requested state does not take the request in this language.</summary>
    public const string TranslationMissing = "ER4005";

    /// <summary>Evidence standard is not met. One of the tests that the judge of the requested state asks fails on the facts stated.</summary>
    public const string EvidenceTestFailed = "ER4006";

    /// <summary>Registration at the portal. The channel needs a registration that the case file does not show.</summary>
    public const string PortalRegistration = "ER4007";

    /// <summary>Order at home is missing. An order or warrant under the law of the requesting state is asked for, and none is stated that covers all the data.</summary>
    public const string HomeOrderMissing = "ER4008";

    /// <summary>Rights screen is not cleared. Speech, religion or politics is charged or told, or a person has a sensitive role; a second person clears the case on the record before any document is drafted.</summary>
    public const string RightsScreenOpen = "ER4030";

    /// <summary>Fact touches speech, religion or politics. A fact that speaks of belief, opinion or politics calls for the second look at human rights.</summary>
    public const string FactSensitive = "ER4031";

    /// <summary>Assurance is too general. An undertaking about a death sentence names the persons and says what it covers.</summary>
    public const string AssuranceTooGeneral = "ER4032";

    /// <summary>Fact is left out of letters to companies. The fact names a sensitive role of a person and is not marked as needed by the company.</summary>
    public const string FactWithheld = "ER4033";

    /// <summary>Offence stated by the requesting authority. The pack does not have the provision, so section, title and penalty are those of the case file.</summary>
    public const string OffenceStated = "ER4034";

    /// <summary>More than the least that averts the danger. An emergency request asks for many items, a long period or one that is over, or for what finds nobody.</summary>
    public const string EmergencyTooWide = "ER4035";

    /// <summary>Company is told of other accounts. One sentence links the danger to accounts of several companies.</summary>
    public const string EmergencyLinkShared = "ER4036";

    /// <summary>A contact with the company is not mentioned. The requested state may punish it; whether the letter mentions it is for a lawyer to decide.</summary>
    public const string ContactNotTold = "ER4037";

    /// <summary>Template cannot be read. The wording of a section is not well formed.</summary>
    public const string TemplateSyntax = "ER5001";

    /// <summary>Template names an unknown value. The wording of a section names a value that does not exist.</summary>
    public const string TemplateUnknownValue = "ER5002";

    /// <summary>Statement that templates may not use. Templates choose and repeat; they do not compute.</summary>
    public const string TemplateForbiddenStatement = "ER5003";

    /// <summary>Template compares free text. Only words of the vocabulary, numbers and yes or no are compared.</summary>
    public const string TemplateComparesFreeText = "ER5004";

    /// <summary>Section has no wording. No file was found for a section that is not optional.</summary>
    public const string TemplateMissingSection = "ER5005";

    /// <summary>Form that the wording may not use. Only the forms listed in docs/templates.md can be set in a document.</summary>
    public const string MarkdownNotAllowed = "ER5006";

    /// <summary>Fact needed in the document is missing. The wording prints a fact that the case file does not state.</summary>
    public const string MissingFactInDocument = "ER5007";

    /// <summary>Document too large. The document would be larger than any addressee reads.</summary>
    public const string DraftTooLarge = "ER5008";

    /// <summary>Text that cannot be printed. The text holds characters that cannot appear in a document.</summary>
    public const string TextNotPrintable = "ER5009";

    /// <summary>Letterhead cannot be read. The file is not a Word document.</summary>
    public const string ReferenceDocumentUnreadable = "ER6001";

    /// <summary>Letterhead too large. The file is larger than a letterhead can be, or unpacks to far more than it holds.</summary>
    public const string ReferenceDocumentTooLarge = "ER6002";

    /// <summary>Letterhead lacks a style. A style is missing in the letterhead, so the built-in one is used.</summary>
    public const string ReferenceDocumentLacksStyle = "ER6003";

    /// <summary>Letterhead is not safe. The file holds macros, external references or other things that have no place in a letter.</summary>
    public const string ReferenceDocumentUnsafe = "ER6004";

    /// <summary>Document does not validate. The document written does not keep to the standard of Word documents; this is a fault of the program.</summary>
    public const string DocumentInvalid = "ER6005";

    /// <summary>Letterhead says what the letter says again. The name of the office would appear twice at the top of the first page.</summary>
    public const string LetterheadRepeated = "ER6006";

    /// <summary>File exists already. A file with this name is in the output folder.</summary>
    public const string OutputExists = "ER6010";

    /// <summary>Folder cannot be written. The output folder does not exist or the system does not allow writing there.</summary>
    public const string OutputNotWritable = "ER6011";

    /// <summary>No PDF, because LibreOffice is not installed. The Word documents were written; Word can save them as PDF.</summary>
    public const string PdfProgramMissing = "ER6020";

    /// <summary>No PDF, because LibreOffice failed or took too long. The Word documents were written; Word can save them as PDF.</summary>
    public const string PdfNotMade = "ER6021";

    /// <summary>Two cases for one folder. Cases that are drafted together get a folder each, named after their files.</summary>
    public const string BatchNameTaken = "ER6030";

    /// <summary>Name of a case file that no folder can have. Cases that are drafted together get a folder each, named after their files.</summary>
    public const string BatchNameUnfit = "ER6031";

    /// <summary>Another run is writing to the folder. One run at a time drafts many cases into a folder.</summary>
    public const string BatchFolderBusy = "ER6032";

    /// <summary>Document cannot be read. The file is not a Word document, or it is a broken one.</summary>
    public const string ReturnedUnreadable = "ER7001";

    /// <summary>Document too large. The file holds, or unpacks to, more than is ever read of a document from outside.</summary>
    public const string ReturnedTooLarge = "ER7002";

    /// <summary>Document is not safe. The file holds macros, embedded objects or other things that could act on the computer that opens it.</summary>
    public const string ReturnedUnsafe = "ER7003";

    /// <summary>Not a Word document of today. The file is an older or another kind of document, or it is protected by a password.</summary>
    public const string ReturnedOtherFormat = "ER7004";

    /// <summary>Document without our record. The document was not drafted here, was drafted by an earlier build, or has lost the record by which its facts and wording are compared.</summary>
    public const string DraftNotOurs = "ER7005";

    /// <summary>Document leads to a place outside. The file names another file or page. It was not followed; a program that opens the document may do so.</summary>
    public const string DraftLeadsOutside = "ER7006";

    /// <summary>Fact was edited in the document. A fact in the document is not the one that was written; the case file, and every other document of the case, still say otherwise.</summary>
    public const string FactEdited = "ER7007";

    /// <summary>Fact is gone from the document. The place of a fact was deleted or typed over, so it can no longer be compared.</summary>
    public const string FactGone = "ER7008";

    /// <summary>Wording was changed by hand. A paragraph or row does not read as the approved wording that was written.</summary>
    public const string WordingEdited = "ER7009";

    /// <summary>Section was deleted. A section that was written is not in the document any more.</summary>
    public const string SectionGone = "ER7010";

    /// <summary>Text was added by hand. A paragraph or row was not written by the program.</summary>
    public const string WordingAdded = "ER7011";

    /// <summary>Something is still to be filled in. The document holds a mark for something that is missing, or highlighted text.</summary>
    public const string PlaceholderLeft = "ER7012";

    /// <summary>Comment is open. A comment is in the document; the addressee would read it.</summary>
    public const string CommentOpen = "ER7013";

    /// <summary>Tracked change is open. A tracked change was neither accepted nor rejected; the addressee would see both texts.</summary>
    public const string ChangeTracked = "ER7014";

    /// <summary>Signature block is missing or changed. The signature block was deleted, or does not name whom the case file names.</summary>
    public const string SignatureWrong = "ER7015";

    /// <summary>Numbers contradict each other. A number in the text does not agree with the table it speaks of.</summary>
    public const string NumbersContradict = "ER7016";

    /// <summary>Same fact, two texts. One fact is printed in several places and does not read alike.</summary>
    public const string FactsContradict = "ER7017";

    /// <summary>File names people. The properties of the file name a person, an office or a computer, or tell who edited what.</summary>
    public const string NamesInMetadata = "ER7019";

    /// <summary>Step is no longer planned. With the case and the packs of today the request would not be made, or not in this way.</summary>
    public const string StepGone = "ER7020";

    /// <summary>Wording or knowledge has changed since. With the packs of today the section would read otherwise.</summary>
    public const string WordingOutdated = "ER7021";

    /// <summary>Case file has changed since. The case file states a fact otherwise than when the document was written.</summary>
    public const string FactChangedInCase = "ER7022";

    /// <summary>Read without the case file. Without the case file only the document itself can be looked at.</summary>
    public const string ReviewedWithoutCase = "ER7023";

    /// <summary>Page shows something that was not written. A header, footer, note, picture, number or field is on the page that the program did not write there.</summary>
    public const string PageNotAsWritten = "ER7024";

    /// <summary>Markup that no letter needs. The document holds markup that neither evreq nor Word nor LibreOffice writes into a letter; what it shows is not known.</summary>
    public const string UnknownMarkup = "ER7025";

    /// <summary>Something that loads or runs. The document holds a field, object or drawing that loads, runs or brings in something when it is opened.</summary>
    public const string ActiveContent = "ER7026";

    /// <summary>Fact was edited in two ways. One fact is printed in several places that were edited differently, or the case file has changed too; a person must decide.</summary>
    public const string ImportConflict = "ER7030";

    /// <summary>Edit cannot flow back. What was edited is worked out by the program or comes from the packs, or it has no single place in the case file.</summary>
    public const string ImportNotPossible = "ER7031";

    /// <summary>Edit cannot be read as a fact. The new text is not clearly a date, a time, a number or a word of the list that the fact needs.</summary>
    public const string ImportUnclear = "ER7032";

    /// <summary>Document belongs to another case. The reference recorded in the document is not that of the case file.</summary>
    public const string ImportOtherCase = "ER7033";

    /// <summary>Case file would not read as meant. After the edit the case file would not state exactly the facts that were edited, so nothing was written.</summary>
    public const string ImportFailed = "ER7034";

    /// <summary>Document to compare holds tracked changes. Changes that are still open cannot be told from those of the comparison; accept or reject them first.</summary>
    public const string ComparisonOfTrackedChanges = "ER7040";

    /// <summary>Documents do not differ. The two documents say the same, so the redline shows no change.</summary>
    public const string DocumentsDoNotDiffer = "ER7041";

    /// <summary>Redline cannot show everything. The older document holds an object or a footnote that the redline cannot bring back.</summary>
    public const string ComparisonLeftOut = "ER7042";

    /// <summary>Wording was kept from a document that came back. A section does not read as the approved wording, because a person kept what was changed by hand.</summary>
    public const string WordingKept = "ER7043";

    /// <summary>Wording was changed on both sides. A section was changed by hand, and the program writes it otherwise now, too.</summary>
    public const string WordingInConflict = "ER7044";

    /// <summary>Wording cannot be carried over. What was changed by hand cannot be put into a new draft.</summary>
    public const string WordingNotCarried = "ER7045";

    /// <summary>Check sheet stays in the office. A check sheet holds doubts and dates of the office; it is no part of the request and is never made final.</summary>
    public const string CheckSheetNotReleased = "ER7050";

    /// <summary>Incomplete draft. The draft was written although facts were missing; draft it again once they are stated.</summary>
    public const string IncompleteNotReleased = "ER7051";

    /// <summary>Another version was approved. The hash of the version that was approved is not that of this file.</summary>
    public const string ApprovalOfAnotherVersion = "ER7052";

    /// <summary>Confirmation or approval is incomplete. An entry of the case file on which a release rests does not say by whom, when or how.</summary>
    public const string ReleaseEntryIncomplete = "ER7053";

    /// <summary>Unconfirmed statements and no case file. The draft rests on statements that somebody must confirm, and the case file that would say so was not given.</summary>
    public const string UnconfirmedWithoutCase = "ER7054";

    /// <summary>Hidden or changed text. Text is hidden, or its form shows other text than the file holds, so that a reader and a program see two texts.</summary>
    public const string HiddenText = "ER7055";

    /// <summary>Document still says that it is a draft. A header or footer holds words or a watermark of a draft that the program did not put there.</summary>
    public const string DraftMarkLeft = "ER7056";

    /// <summary>Character without meaning. The document holds a private-use character, which another computer shows as a box.</summary>
    public const string PrivateUseCharacter = "ER7057";

    /// <summary>Object in the document. The document holds an object that can carry data that nobody sees.</summary>
    public const string ObjectNotReleased = "ER7058";

    /// <summary>Approval of this version is missing. The wording was changed by hand, and nobody has approved this version.</summary>
    public const string ApprovalMissing = "ER7059";

    /// <summary>Package is not complete or not clear. A document that belongs to the letter is not among those that are to leave with it, or is there in two versions.</summary>
    public const string PackageIncomplete = "ER7060";

    /// <summary>With new entries the case file would not read as meant.</summary>
    public const string AddFailed = "ER7070";

    /// <summary>A list of accounts cannot be read.</summary>
    public const string ListUnreadable = "ER7071";

    /// <summary>Exercise is not made final. What was written for an exercise is no request, whatever was done to it.</summary>
    public const string ExerciseNotReleased = "ER7080";

    /// <summary>Mark of an exercise was taken out of a document. The document was written for an exercise, and a place that said so no longer does.</summary>
    public const string ExerciseMarkRemoved = "ER7081";

    /// <summary>Fault of the program. Something went wrong that the user cannot mend; please report it.</summary>
    public const string Internal = "ER9001";

    /// <summary>All codes with title, explanation, scope and owner, in order.</summary>
    public static IReadOnlyList<FindingCode> All { get; } =
    [
        new(FileTooLarge, "File too large", "The file holds more than is ever read. Case files hold text only.", FindingScope.File, FindingOwner.Investigator),
        new(FileNotText, "Not a text file", "The file is not text in UTF-8.", FindingScope.File, FindingOwner.Investigator),
        new(FileEmpty, "Empty file", "There is nothing in the file.", FindingScope.File, FindingOwner.Investigator),
        new(UnknownKey, "Unknown key", "The key is not known at this place; it would be left out of every document without a sign.", FindingScope.File, FindingOwner.Investigator),
        new(MissingKey, "Missing key", "A key that the record cannot do without is missing.", FindingScope.File, FindingOwner.Investigator),
        new(WrongType, "Wrong form of a value", "There is a list where one value is expected, or letters where a number is expected.", FindingScope.File, FindingOwner.Investigator),
        new(UnknownWord, "Unknown word", "The word is not in the closed list for this place.", FindingScope.File, FindingOwner.Investigator),
        new(Syntax, "The form of the file is broken", "From this place on the file is neither YAML nor JSON.", FindingScope.File, FindingOwner.Investigator),
        new(ForbiddenCharacter, "Forbidden character", "Control and private-use characters are invisible and break documents.", FindingScope.File, FindingOwner.Investigator),
        new(UnquotedAtSign, "Value starts with @ and has no quotes", "An unquoted @ at the start of a value cannot be read.", FindingScope.File, FindingOwner.Investigator),
        new(TextLostBehindHash, "Text behind # is not part of the value", "A # after a space starts a comment, so that part of a value can be lost.", FindingScope.File, FindingOwner.Investigator),
        new(BidirectionalOverride, "Invisible character changes the order of text", "With it a name or address can be shown other than it is.", FindingScope.File, FindingOwner.Investigator),
        new(ForbiddenYaml, "Form of YAML that is not used here", "Anchors, aliases, tags, merge keys and several documents hide what is at a place.", FindingScope.File, FindingOwner.Investigator),
        new(DuplicateKey, "Key appears twice", "Only one of two values under the same key can be meant.", FindingScope.File, FindingOwner.Investigator),
        new(TooDeep, "Nested too deeply", "The file nests lists and groups deeper, or holds more values, than any case needs.", FindingScope.File, FindingOwner.Investigator),
        new(FileNotFound, "File not found or not readable", "The file named does not exist, or the system does not allow it to be read.", FindingScope.File, FindingOwner.Investigator),
        new(BlankLeft, "Blank not filled in", "A blank of the case file stands for a fact that only the office knows; no document is drafted until it is filled in.", FindingScope.Case, FindingOwner.Investigator),
        new(PackNameDiffers, "Name of the file and id differ", "A pack is found by its id, so the file must have the same name.", FindingScope.Pack, FindingOwner.PackMaintainer),
        new(PackSourceMissing, "Citation names a source that is not listed", "Every statement leads to a source in the same pack.", FindingScope.Pack, FindingOwner.PackMaintainer),
        new(PackSourceUnused, "Source is listed and never cited", "A source that no statement uses says nothing.", FindingScope.Pack, FindingOwner.PackMaintainer),
        new(PackCitationIncomplete, "Citation without what its confidence needs", "A statement read on a page names its source; memory and advice name none, and only what says what to do is advice.", FindingScope.Pack, FindingOwner.PackMaintainer),
        new(PackReferenceBroken, "Reference leads nowhere", "An entity, service, state, offence or region set that is named does not exist.", FindingScope.Pack, FindingOwner.PackMaintainer),
        new(PackIdTwice, "Id used twice", "Two rules have the same id, so neither can be confirmed or cited without doubt.", FindingScope.Pack, FindingOwner.PackMaintainer),
        new(PackAmbiguous, "Two equally specific answers", "Two rules of the same rank can apply to one case; the program would have to guess.", FindingScope.Pack, FindingOwner.PackMaintainer),
        new(PackInForceOverlaps, "Times of validity overlap", "Two versions of one statement hold on the same day, or a time ends before it begins.", FindingScope.Pack, FindingOwner.PackMaintainer),
        new(PackUnsorted, "List is not sorted", "A sorted list is easy to read and to compare.", FindingScope.Pack, FindingOwner.PackMaintainer),
        new(PackFactUnknown, "Rule names a fact that does not exist", "A rule about an unknown fact would never speak.", FindingScope.Pack, FindingOwner.PackMaintainer),
        new(PackPatternWrong, "Named pattern contradicts its examples", "Each pattern matches the texts it says it matches and refuses the others.", FindingScope.Pack, FindingOwner.PackMaintainer),
        new(PackOverdue, "Pack is due to be read again", "The sources of the pack were last read longer ago than the pack allows.", FindingScope.Pack, FindingOwner.PackMaintainer),
        new(PackWordUndefined, "Word is not defined", "A word of the packs is missing in the vocabulary.", FindingScope.Pack, FindingOwner.PackMaintainer),
        new(PackCheckUnclear, "Check names none or several tests", "A requirement tests exactly one thing.", FindingScope.Pack, FindingOwner.PackMaintainer),
        new(PackTemplateFault, "Layout names a section that has no wording", "Every section that is not optional has a text.", FindingScope.Pack, FindingOwner.PackMaintainer),
        new(PackArchiveRefused, "Archive of packs refused", "The file is no archive of packs, or differs from what its manifest says; nothing in it is used.", FindingScope.Pack, FindingOwner.PackMaintainer),
        new(PackShapeWrong, "Shape contradicts its examples", "An address, a name or a network gives what its examples say it gives, and refuses the others.", FindingScope.Pack, FindingOwner.PackMaintainer),
        new(DuplicateId, "Id used twice in the case file", "Two entries of one list have the same id, so a reference to it is ambiguous.", FindingScope.Case, FindingOwner.Investigator),
        new(DanglingReference, "Reference to an entry that does not exist", "A fact, account, person or data request that is named does not exist in the case file.", FindingScope.Case, FindingOwner.Investigator),
        new(TimeUnclear, "Time without zone or not clear", "A time without its offset from UTC names no instant; a date in any order but year first is ambiguous.", FindingScope.Case, FindingOwner.Investigator),
        new(DateUnclear, "Date not clear", "The date does not exist or is not written year first.", FindingScope.Case, FindingOwner.Investigator),
        new(PeriodReversed, "Period ends before it begins", "The end of a period lies after its start.", FindingScope.DataRequest, FindingOwner.Investigator),
        new(PeriodInFuture, "Period or fact lies in the future", "Stored data exists only up to now, and facts have happened.", FindingScope.DataRequest, FindingOwner.Investigator),
        new(PeriodMissing, "Period is missing", "Logs, messages and other data that grows with time is asked for a period.", FindingScope.DataRequest, FindingOwner.Investigator),
        new(IdentifierInvalid, "Identifier is not valid", "The identifier fails its check digit or does not have the shape of its kind.", FindingScope.Account, FindingOwner.Investigator),
        new(IdentifierRefused, "Identifier that the addressee refuses", "The addressee cannot or will not find an account by this.", FindingScope.Account, FindingOwner.Investigator),
        new(IdentifierSetMissing, "No set of identifiers that the addressee takes", "The addressee needs one of the sets it names.", FindingScope.Account, FindingOwner.Investigator),
        new(OverBroad, "Request is wider than its reason", "All data, a whole account or a period that no fact explains is refused nearly everywhere.", FindingScope.DataRequest, FindingOwner.Investigator),
        new(NeedMissing, "Need is not stated", "Each request for data says why it is needed.", FindingScope.DataRequest, FindingOwner.Investigator),
        new(NexusMissing, "No fact behind a request for data", "Each request for data rests on at least one fact.", FindingScope.DataRequest, FindingOwner.Investigator),
        new(AccountNotLinked, "Account is not linked to the offence", "At least one fact says what the account has to do with the offence.", FindingScope.Account, FindingOwner.Investigator),
        new(FactUnsourced, "Fact without a source", "A fact says how it is known.", FindingScope.Case, FindingOwner.Investigator),
        new(FactUndated, "Fact without a date", "A fact says when it happened.", FindingScope.Case, FindingOwner.Investigator),
        new(OfficerMissing, "Officer, supervisor or contact is missing", "The addressee must be able to see and call back who asks.", FindingScope.Office, FindingOwner.Investigator),
        new(OfficialMailMissing, "Address is not an official one", "Requests from private mail addresses are not answered.", FindingScope.Office, FindingOwner.Investigator),
        new(OffenceMissing, "No offence is given", "A request names the offences investigated.", FindingScope.Case, FindingOwner.Prosecutor),
        new(OffenceUnknown, "Offence is not in the pack", "The offence is not known to the pack of the requesting state.", FindingScope.Case, FindingOwner.Prosecutor),
        new(ConfidentialityUngrounded, "Silence is asked for without ground or end", "Silence is asked for on a stated ground, with a fact, and until a day.", FindingScope.Step, FindingOwner.Investigator),
        new(EmergencyIncomplete, "Emergency is not shown", "An emergency says who is in danger, of what, when, how it is known and how the data averts it.", FindingScope.Case, FindingOwner.Investigator),
        new(PreservationExpired, "Preservation has ended", "After the end the provider may have deleted the data.", FindingScope.Account, FindingOwner.Investigator),
        new(PreservationExpires, "Preservation ends soon", "Ask for an extension before it ends.", FindingScope.Account, FindingOwner.Investigator),
        new(DataLikelyGone, "Data is likely gone or going", "The provider keeps the data for a limited time.", FindingScope.DataRequest, FindingOwner.Investigator),
        new(FactStale, "Newest linking fact is old", "A judge asks whether the account is still likely to hold the evidence.", FindingScope.Account, FindingOwner.Investigator),
        new(WordingWeak, "Wording that sends requests back", "Conclusions without a source, blank cheques and adjectives are the usual reasons for a return.", FindingScope.Case, FindingOwner.Investigator),
        new(ReferenceMissing, "Official reference is missing", "A request names the register that holds the case.", FindingScope.Case, FindingOwner.Investigator),
        new(PersonalNumber, "Personal number that nobody needs", "Numbers of identity papers do not find an account and stay at home.", FindingScope.Account, FindingOwner.Investigator),
        new(UnconfirmedStatement, "Statement that nobody has confirmed", "The statement rests on memory or on somebody else's page; confirm it before the document leaves.", FindingScope.Step, FindingOwner.Investigator),
        new(AdditionalFactUnknown, "Additional fact that no pack asks", "Only questions that a pack declares can be answered under additional_facts.", FindingScope.Case, FindingOwner.Investigator),
        new(AgencyUnknown, "Agency is not in the pack", "The agency is not known to the pack of the requesting state.", FindingScope.Office, FindingOwner.Investigator),
        new(IdentifierDoubtful, "Identifier to look at", "The identifier can be used, and something about it calls for a second look: a number that a spreadsheet may have rounded, a link made for sharing, a name that the service would not give.", FindingScope.Account, FindingOwner.Investigator),
        new(IdentifiersContradict, "Two identifiers of one account name two accounts", "An account has one user name and one number; two of them are of two accounts, and one of those may be a stranger's.", FindingScope.Account, FindingOwner.Investigator),
        new(IdentifierTwice, "Identifier appears twice", "The same identifier is given twice, in one account or in two.", FindingScope.Account, FindingOwner.Investigator),
        new(IdentifierOfOfficer, "Identifier of the office itself", "An address or number of the officers is among the identifiers of an account.", FindingScope.Account, FindingOwner.Investigator),
        new(MailboxElsewhere, "Mailbox at another company", "The addressee does not run mailboxes under this domain.", FindingScope.Account, FindingOwner.Investigator),
        new(ContactNumber, "Telephone number to call back", "A number of the officers cannot be dialled from abroad as it is written.", FindingScope.Office, FindingOwner.Investigator),
        new(OffenceResultNotShown, "Result of the offence not shown", "The provision applies only where something came of the act, such as a death, and no fact is named that shows it.", FindingScope.Case, FindingOwner.Prosecutor),
        new(DateInFuture, "Date lies in the future", "What a case relies on has happened, and a paper that it names exists.", FindingScope.Case, FindingOwner.Investigator),
        new(DateLongAgo, "Date lies long ago", "The date is likely to have a wrong year, or a year of another calendar.", FindingScope.Case, FindingOwner.Investigator),
        new(DateHasPassed, "Date has passed", "A deadline lies after the day of the request, and an order is in force on it.", FindingScope.Case, FindingOwner.Investigator),
        new(PersonAgeUnlikely, "Age or date of birth is unlikely", "Age and date of birth are those of a living person and agree.", FindingScope.Case, FindingOwner.Investigator),
        new(PaperOlderThanCase, "Paper is older than its case", "Certificates, orders and approvals are made after the case was registered.", FindingScope.Case, FindingOwner.Investigator),
        new(HarmHourPassed, "Hour of the harm has passed", "An emergency request states the hour at which harm is expected now.", FindingScope.Case, FindingOwner.Investigator),
        new(ItemOfToday, "Item shows what is now, and the period is over", "What was registered before is an item of its own, which many holders give in another way.", FindingScope.DataRequest, FindingOwner.Investigator),
        new(HolderNotShown, "How the holder is known is not stated", "A wallet does not show at which company it is; the payment into it does.", FindingScope.Account, FindingOwner.Investigator),
        new(DangerNotTold, "The answer about danger and the case differ", "An emergency request follows from the danger that is told, not from the answer alone.", FindingScope.Case, FindingOwner.Investigator),
        new(HistoryContradicts, "History contradicts itself", "The dates of a request that was sent do not fit each other, or its outcome does not fit the rest.", FindingScope.Case, FindingOwner.Investigator),
        new(ExerciseMarkMissing, "Mark of an exercise is not complete", "The case is known as an exercise by other signs, and its mark or the word in its reference was taken out.", FindingScope.Case, FindingOwner.Investigator),
        new(ExerciseValueReal, "Value in an exercise that may belong to somebody", "Exercises hold made-up identifiers only; what may be real is worked on in a case of its own.", FindingScope.Account, FindingOwner.Investigator),
        new(RouteNone, "No addressee", "The provider's own rule leads to no company here.", FindingScope.Account, FindingOwner.Investigator),
        new(RouteAmbiguous, "Two answers of the same rank", "Two rules of a pack fit this case equally well.", FindingScope.Provider, FindingOwner.PackMaintainer),
        new(RouteAsk, "A fact decides that is not known", "The addressee depends on a fact that the case file does not state.", FindingScope.Account, FindingOwner.Investigator),
        new(RouteStateUnknown, "State of the addressee could not be settled", "No document is drafted to an addressee whose state is not known.", FindingScope.Account, FindingOwner.Investigator),
        new(RouteNoPack, "No pack for the provider or state", "Nothing is known here about the provider or state.", FindingScope.Account, FindingOwner.Investigator),
        new(ChannelNone, "No channel open to this requester", "No channel of the provider is known to take this kind of request from this state.", FindingScope.Provider, FindingOwner.Investigator),
        new(ServiceNotStated, "Service is not stated", "The provider's rules differ by service, and the case file does not say which one it is about.", FindingScope.Account, FindingOwner.Investigator),
        new(KindClosedByPolicy, "Closed by the provider's policy", "The provider does not answer this kind of request directly.", FindingScope.Provider, FindingOwner.Investigator),
        new(KindClosedByLaw, "Closed by law", "The law that governs the provider does not allow a direct answer.", FindingScope.Provider, FindingOwner.Investigator),
        new(KindUnknown, "Not known whether it is open", "No source says whether the provider answers this kind of request.", FindingScope.Provider, FindingOwner.Investigator),
        new(PreservationClosed, "Provider does not preserve for this requester", "The provider does not preserve data on a foreign letter.", FindingScope.Provider, FindingOwner.Investigator),
        new(DirectRefused, "Direct request was refused", "The provider was asked directly and refused; the same letter is not sent again.", FindingScope.DataRequest, FindingOwner.Investigator),
        new(AlreadyGiven, "Data was given already", "The history says that the provider has given this data.", FindingScope.DataRequest, FindingOwner.Investigator),
        new(DirectIsQuicker, "Quicker directly", "The provider may give the data directly, and it is asked for through the authorities too.", FindingScope.DataRequest, FindingOwner.Investigator),
        new(ItemNeverHeld, "Provider cannot hold this", "The provider does not have this data or cannot read it.", FindingScope.DataRequest, FindingOwner.Investigator),
        new(ItemUnknownHere, "Not known whether the provider holds this", "No source says whether the provider holds this data.", FindingScope.DataRequest, FindingOwner.Investigator),
        new(ItemAfterOther, "Other data must come first", "This data can only be asked after other data has come.", FindingScope.DataRequest, FindingOwner.Investigator),
        new(EmergencyNotShown, "No imminent danger", "The emergency route is for a danger that is still ahead.", FindingScope.Step, FindingOwner.Investigator),
        new(BasisNone, "No legal basis between the two states", "No instrument in force between the two states fits, and the requested state does not help without one.", FindingScope.State, FindingOwner.Prosecutor),
        new(BasisUnknownFact, "A fact decides whether an instrument fits", "The instrument fits only if the case file states one more fact.", FindingScope.State, FindingOwner.Prosecutor),
        new(BasisNotUsable, "Instrument that must not be cited", "The instrument named is not in force between the two states or does not cover the offence.", FindingScope.State, FindingOwner.Prosecutor),
        new(StateStopped, "No request to this state", "Requests to this state are stopped or need a clearance first.", FindingScope.State, FindingOwner.CentralAuthority),
        new(ExtensionClosed, "No further extension", "The provider's extensions are used up, or the time to ask has not come.", FindingScope.Provider, FindingOwner.Investigator),
        new(StateChosen, "Another state was chosen", "The case file asks another state than the one of the company addressed, and says why.", FindingScope.Account, FindingOwner.Investigator),
        new(PreservationUnconfirmed, "Preservation was never confirmed", "The addressee was asked to keep data and has not answered.", FindingScope.Account, FindingOwner.Investigator),
        new(BasisLeavesOffenceOut, "Legal basis leaves an offence out", "No instrument between the two states covers the offence, and reciprocity is not open.", FindingScope.State, FindingOwner.Prosecutor),
        new(StateNotAsked, "Entry for a state or request that the plan does not have", "The case file says something for a state to which no request of the plan goes, for a kind of request that it does not have, or gives an undertaking that no state of the plan asks for.", FindingScope.State, FindingOwner.Investigator),
        new(Caution, "Know this before sending", "Something about the addressee that the office must know; it is not printed in the letter.", FindingScope.Provider, FindingOwner.Investigator),
        new(ResolvedWithoutProvider, "Company without a pack", "A company found behind a website has no pack; it is listed and not addressed.", FindingScope.Account, FindingOwner.Investigator),
        new(AnswerTakesMonths, "An answer takes months", "The data must be kept, and the steps at home started, long before an answer can come.", FindingScope.State, FindingOwner.Investigator),
        new(RefusedBefore, "The same was refused or returned before", "A request that is made again says what is different now.", FindingScope.Account, FindingOwner.Investigator),
        new(StillRunning, "The same was sent and is not answered", "A second letter is a duplicate; a reminder is not.", FindingScope.Account, FindingOwner.Investigator),
        new(GivenItemsNotNamed, "What was given is not named", "An answer without its items takes nothing out of later requests.", FindingScope.Account, FindingOwner.Investigator),
        new(CentralAuthorityWrong, "Wrong central authority inside the state", "The state has several central authorities, each for a part of it, and the one named is not for this part.", FindingScope.State, FindingOwner.CentralAuthority),
        new(RequirementMissing, "Required fact is missing", "A law, a treaty or the addressee asks for a fact that the case file does not state.", FindingScope.Step, FindingOwner.Investigator),
        new(RequirementNotMet, "Requirement is not met", "A fact is stated and does not meet what a law, a treaty or the addressee asks.", FindingScope.Step, FindingOwner.Investigator),
        new(AssuranceMissing, "Assurance is missing", "The requested state asks for an undertaking that is not in the case file.", FindingScope.State, FindingOwner.CentralAuthority),
        new(AssuranceNotBinding, "Assurance does not bind", "The office named cannot bind the state.", FindingScope.State, FindingOwner.CentralAuthority),
        new(TranslationMissing, "Translation is missing", "The requested state does not take the request in this language.", FindingScope.State, FindingOwner.Investigator),
        new(EvidenceTestFailed, "Evidence standard is not met", "One of the tests that the judge of the requested state asks fails on the facts stated.", FindingScope.Step, FindingOwner.Prosecutor),
        new(PortalRegistration, "Registration at the portal", "The channel needs a registration that the case file does not show.", FindingScope.Office, FindingOwner.Investigator),
        new(HomeOrderMissing, "Order at home is missing", "An order or warrant under the law of the requesting state is asked for, and none is stated that covers all the data.", FindingScope.Step, FindingOwner.Court),
        new(RightsScreenOpen, "Rights screen is not cleared", "Speech, religion or politics is charged or told, or a person has a sensitive role; a second person clears the case on the record before any document is drafted.", FindingScope.Case, FindingOwner.SeniorOfficer),
        new(FactSensitive, "Fact touches speech, religion or politics", "A fact that speaks of belief, opinion or politics calls for the second look at human rights.", FindingScope.Case, FindingOwner.Investigator),
        new(AssuranceTooGeneral, "Assurance is too general", "An undertaking about a death sentence names the persons and says what it covers.", FindingScope.State, FindingOwner.CentralAuthority),
        new(FactWithheld, "Fact is left out of letters to companies", "The fact names a sensitive role of a person and is not marked as needed by the company.", FindingScope.Case, FindingOwner.Investigator),
        new(OffenceStated, "Offence stated by the requesting authority", "The pack does not have the provision, so section, title and penalty are those of the case file.", FindingScope.Case, FindingOwner.Prosecutor),
        new(EmergencyTooWide, "More than the least that averts the danger", "An emergency request asks for many items, a long period or one that is over, or for what finds nobody.", FindingScope.Step, FindingOwner.Investigator),
        new(EmergencyLinkShared, "Company is told of other accounts", "One sentence links the danger to accounts of several companies.", FindingScope.Account, FindingOwner.Investigator),
        new(ContactNotTold, "A contact with the company is not mentioned", "The requested state may punish it; whether the letter mentions it is for a lawyer to decide.", FindingScope.Step, FindingOwner.Investigator),
        new(TemplateSyntax, "Template cannot be read", "The wording of a section is not well formed.", FindingScope.Pack, FindingOwner.PackMaintainer),
        new(TemplateUnknownValue, "Template names an unknown value", "The wording of a section names a value that does not exist.", FindingScope.Pack, FindingOwner.PackMaintainer),
        new(TemplateForbiddenStatement, "Statement that templates may not use", "Templates choose and repeat; they do not compute.", FindingScope.Pack, FindingOwner.PackMaintainer),
        new(TemplateComparesFreeText, "Template compares free text", "Only words of the vocabulary, numbers and yes or no are compared.", FindingScope.Pack, FindingOwner.PackMaintainer),
        new(TemplateMissingSection, "Section has no wording", "No file was found for a section that is not optional.", FindingScope.Pack, FindingOwner.PackMaintainer),
        new(MarkdownNotAllowed, "Form that the wording may not use", "Only the forms listed in docs/templates.md can be set in a document.", FindingScope.Pack, FindingOwner.PackMaintainer),
        new(MissingFactInDocument, "Fact needed in the document is missing", "The wording prints a fact that the case file does not state.", FindingScope.Document, FindingOwner.Investigator),
        new(DraftTooLarge, "Document too large", "The document would be larger than any addressee reads.", FindingScope.Document, FindingOwner.Investigator),
        new(TextNotPrintable, "Text that cannot be printed", "The text holds characters that cannot appear in a document.", FindingScope.Document, FindingOwner.Investigator),
        new(ReferenceDocumentUnreadable, "Letterhead cannot be read", "The file is not a Word document.", FindingScope.Office, FindingOwner.Investigator),
        new(ReferenceDocumentTooLarge, "Letterhead too large", "The file is larger than a letterhead can be, or unpacks to far more than it holds.", FindingScope.Office, FindingOwner.Investigator),
        new(ReferenceDocumentLacksStyle, "Letterhead lacks a style", "A style is missing in the letterhead, so the built-in one is used.", FindingScope.Office, FindingOwner.Investigator),
        new(ReferenceDocumentUnsafe, "Letterhead is not safe", "The file holds macros, external references or other things that have no place in a letter.", FindingScope.Office, FindingOwner.Investigator),
        new(DocumentInvalid, "Document does not validate", "The document written does not keep to the standard of Word documents; this is a fault of the program.", FindingScope.Pack, FindingOwner.PackMaintainer),
        new(LetterheadRepeated, "Letterhead says what the letter says again", "The name of the office would appear twice at the top of the first page.", FindingScope.Office, FindingOwner.Investigator),
        new(OutputExists, "File exists already", "A file with this name is in the output folder.", FindingScope.File, FindingOwner.Investigator),
        new(OutputNotWritable, "Folder cannot be written", "The output folder does not exist or the system does not allow writing there.", FindingScope.File, FindingOwner.Investigator),
        new(PdfProgramMissing, "No PDF, because LibreOffice is not installed", "The Word documents were written; Word can save them as PDF.", FindingScope.Office, FindingOwner.Investigator),
        new(PdfNotMade, "No PDF, because LibreOffice failed or took too long", "The Word documents were written; Word can save them as PDF.", FindingScope.Office, FindingOwner.Investigator),
        new(BatchNameTaken, "Two cases for one folder", "Cases that are drafted together get a folder each, named after their files.", FindingScope.File, FindingOwner.Investigator),
        new(BatchNameUnfit, "Name of a case file that no folder can have", "Cases that are drafted together get a folder each, named after their files.", FindingScope.File, FindingOwner.Investigator),
        new(BatchFolderBusy, "Another run is writing to the folder", "One run at a time drafts many cases into a folder.", FindingScope.File, FindingOwner.Investigator),
        new(ReturnedUnreadable, "Document cannot be read", "The file is not a Word document, or it is a broken one.", FindingScope.Document, FindingOwner.Investigator),
        new(ReturnedTooLarge, "Document too large", "The file holds, or unpacks to, more than is ever read of a document from outside.", FindingScope.Document, FindingOwner.Investigator),
        new(ReturnedUnsafe, "Document is not safe", "The file holds macros, embedded objects or other things that could act on the computer that opens it.", FindingScope.Document, FindingOwner.Investigator),
        new(ReturnedOtherFormat, "Not a Word document of today", "The file is an older or another kind of document, or it is protected by a password.", FindingScope.Document, FindingOwner.Investigator),
        new(DraftNotOurs, "Document without our record", "The document was not drafted here, was drafted by an earlier build, or has lost the record by which its facts and wording are compared.", FindingScope.Document, FindingOwner.Investigator),
        new(DraftLeadsOutside, "Document leads to a place outside", "The file names another file or page. It was not followed; a program that opens the document may do so.", FindingScope.Document, FindingOwner.Investigator),
        new(FactEdited, "Fact was edited in the document", "A fact in the document is not the one that was written; the case file, and every other document of the case, still say otherwise.", FindingScope.Document, FindingOwner.Investigator),
        new(FactGone, "Fact is gone from the document", "The place of a fact was deleted or typed over, so it can no longer be compared.", FindingScope.Document, FindingOwner.Investigator),
        new(WordingEdited, "Wording was changed by hand", "A paragraph or row does not read as the approved wording that was written.", FindingScope.Document, FindingOwner.Investigator),
        new(SectionGone, "Section was deleted", "A section that was written is not in the document any more.", FindingScope.Document, FindingOwner.Investigator),
        new(WordingAdded, "Text was added by hand", "A paragraph or row was not written by the program.", FindingScope.Document, FindingOwner.Investigator),
        new(PlaceholderLeft, "Something is still to be filled in", "The document holds a mark for something that is missing, or highlighted text.", FindingScope.Document, FindingOwner.Investigator),
        new(CommentOpen, "Comment is open", "A comment is in the document; the addressee would read it.", FindingScope.Document, FindingOwner.Investigator),
        new(ChangeTracked, "Tracked change is open", "A tracked change was neither accepted nor rejected; the addressee would see both texts.", FindingScope.Document, FindingOwner.Investigator),
        new(SignatureWrong, "Signature block is missing or changed", "The signature block was deleted, or does not name whom the case file names.", FindingScope.Document, FindingOwner.Investigator),
        new(NumbersContradict, "Numbers contradict each other", "A number in the text does not agree with the table it speaks of.", FindingScope.Document, FindingOwner.Investigator),
        new(FactsContradict, "Same fact, two texts", "One fact is printed in several places and does not read alike.", FindingScope.Document, FindingOwner.Investigator),
        new(NamesInMetadata, "File names people", "The properties of the file name a person, an office or a computer, or tell who edited what.", FindingScope.Document, FindingOwner.Investigator),
        new(StepGone, "Step is no longer planned", "With the case and the packs of today the request would not be made, or not in this way.", FindingScope.Document, FindingOwner.Investigator),
        new(WordingOutdated, "Wording or knowledge has changed since", "With the packs of today the section would read otherwise.", FindingScope.Document, FindingOwner.Investigator),
        new(FactChangedInCase, "Case file has changed since", "The case file states a fact otherwise than when the document was written.", FindingScope.Document, FindingOwner.Investigator),
        new(ReviewedWithoutCase, "Read without the case file", "Without the case file only the document itself can be looked at.", FindingScope.Document, FindingOwner.Investigator),
        new(PageNotAsWritten, "Page shows something that was not written", "A header, footer, note, picture, number or field is on the page that the program did not write there.", FindingScope.Document, FindingOwner.Investigator),
        new(UnknownMarkup, "Markup that no letter needs", "The document holds markup that neither evreq nor Word nor LibreOffice writes into a letter; what it shows is not known.", FindingScope.Document, FindingOwner.Investigator),
        new(ActiveContent, "Something that loads or runs", "The document holds a field, object or drawing that loads, runs or brings in something when it is opened.", FindingScope.Document, FindingOwner.Investigator),
        new(ImportConflict, "Fact was edited in two ways", "One fact is printed in several places that were edited differently, or the case file has changed too; a person must decide.", FindingScope.Document, FindingOwner.Investigator),
        new(ImportNotPossible, "Edit cannot flow back", "What was edited is worked out by the program or comes from the packs, or it has no single place in the case file.", FindingScope.Document, FindingOwner.Investigator),
        new(ImportUnclear, "Edit cannot be read as a fact", "The new text is not clearly a date, a time, a number or a word of the list that the fact needs.", FindingScope.Document, FindingOwner.Investigator),
        new(ImportOtherCase, "Document belongs to another case", "The reference recorded in the document is not that of the case file.", FindingScope.Document, FindingOwner.Investigator),
        new(ImportFailed, "Case file would not read as meant", "After the edit the case file would not state exactly the facts that were edited, so nothing was written.", FindingScope.Document, FindingOwner.Investigator),
        new(ComparisonOfTrackedChanges, "Document to compare holds tracked changes", "Changes that are still open cannot be told from those of the comparison; accept or reject them first.", FindingScope.Document, FindingOwner.Investigator),
        new(DocumentsDoNotDiffer, "Documents do not differ", "The two documents say the same, so the redline shows no change.", FindingScope.Document, FindingOwner.Investigator),
        new(ComparisonLeftOut, "Redline cannot show everything", "The older document holds an object or a footnote that the redline cannot bring back.", FindingScope.Document, FindingOwner.Investigator),
        new(WordingKept, "Wording was kept from a document that came back", "A section does not read as the approved wording, because a person kept what was changed by hand.", FindingScope.Document, FindingOwner.SeniorOfficer),
        new(WordingInConflict, "Wording was changed on both sides", "A section was changed by hand, and the program writes it otherwise now, too.", FindingScope.Document, FindingOwner.Investigator),
        new(WordingNotCarried, "Wording cannot be carried over", "What was changed by hand cannot be put into a new draft.", FindingScope.Document, FindingOwner.Investigator),
        new(CheckSheetNotReleased, "Check sheet stays in the office", "A check sheet holds doubts and dates of the office; it is no part of the request and is never made final.", FindingScope.Document, FindingOwner.Investigator),
        new(IncompleteNotReleased, "Incomplete draft", "The draft was written although facts were missing; draft it again once they are stated.", FindingScope.Document, FindingOwner.Investigator),
        new(ApprovalOfAnotherVersion, "Another version was approved", "The hash of the version that was approved is not that of this file.", FindingScope.Document, FindingOwner.SeniorOfficer),
        new(ReleaseEntryIncomplete, "Confirmation or approval is incomplete", "An entry of the case file on which a release rests does not say by whom, when or how.", FindingScope.Document, FindingOwner.Investigator),
        new(UnconfirmedWithoutCase, "Unconfirmed statements and no case file", "The draft rests on statements that somebody must confirm, and the case file that would say so was not given.", FindingScope.Document, FindingOwner.Investigator),
        new(HiddenText, "Hidden or changed text", "Text is hidden, or its form shows other text than the file holds, so that a reader and a program see two texts.", FindingScope.Document, FindingOwner.Investigator),
        new(DraftMarkLeft, "Document still says that it is a draft", "A header or footer holds words or a watermark of a draft that the program did not put there.", FindingScope.Document, FindingOwner.Investigator),
        new(PrivateUseCharacter, "Character without meaning", "The document holds a private-use character, which another computer shows as a box.", FindingScope.Document, FindingOwner.Investigator),
        new(ObjectNotReleased, "Object in the document", "The document holds an object that can carry data that nobody sees.", FindingScope.Document, FindingOwner.Investigator),
        new(ApprovalMissing, "Approval of this version is missing", "The wording was changed by hand, and nobody has approved this version.", FindingScope.Document, FindingOwner.SeniorOfficer),
        new(PackageIncomplete, "Package is not complete or not clear", "A document that belongs to the letter is not among those that are to leave with it, or is there in two versions.", FindingScope.Document, FindingOwner.Investigator),
        new(AddFailed, "Case file would not read as meant", "With the new entries the case file would not read as before, so nothing was written.", FindingScope.File, FindingOwner.Investigator),
        new(ListUnreadable, "List cannot be read", "The list is no table or spreadsheet that can be read, or it is larger than is allowed.", FindingScope.File, FindingOwner.Investigator),
        new(ExerciseNotReleased, "Exercise is not made final", "What was written for an exercise is no request, whatever was done to it.", FindingScope.Document, FindingOwner.Investigator),
        new(ExerciseMarkRemoved, "Mark of an exercise was taken out of a document", "The document was written for an exercise, and a place that said so no longer does.", FindingScope.Document, FindingOwner.Investigator),
        new(Internal, "Fault of the program", "Something went wrong that the user cannot mend; please report it.", FindingScope.Program, FindingOwner.PackMaintainer),
    ];

    /// <summary>The row of a code; null for a code that does not exist.</summary>
    public static FindingCode? Find(string code) => Rows.Value.GetValueOrDefault(code);

    // Made when somebody first asks, so that a run that finds nothing does not pay for it.
    private static Lazy<Dictionary<string, FindingCode>> Rows { get; } = new(() => All.ToDictionary(c => c.Code, StringComparer.Ordinal));
}
