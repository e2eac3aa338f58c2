"""English words that are also names. Such a word links alone only where its capital is no accident of the sentence's beginning."""

from __future__ import annotations

from briefgen.annotate.linking.tables import word_set

ORDINARY = word_set(
    """
        a an the i it us who am is be do go so no on in at or may march will mark bill grant chase hope joy faith grace rose
        lily daisy iris amber ruby pearl crystal jade dawn summer autumn april june august sunday monday friday art gene
        jack rob bob pat sue ray rich frank ernest dean king queen prince duke earl baron bishop pope abbot knight judge
        major general marshal sergeant page cook baker butcher miller smith taylor carter porter potter fisher hunter
        shepherd farmer gardener carpenter mason turner weaver cooper barber singer brown black white green gray grey gold
        silver golden young old long short small little strong sharp smart swift wise wild noble moody merry bright bliss
        savage stern sterling rush bush rice wood woods stone rock hill banks brook brooks rivers lake pool ford field
        fields marsh moss heath park forest glen cliff dale day night winter spring snow frost rain storm wind winds waters
        case cash price cost sales bond bonds stock visa target gap shell apple orange amazon time times people life fortune
        money post mail express star sun globe mirror guardian observer independent telegraph herald nature science cell
        mind vogue wired slate salon politico progress unity union labour labor liberty freedom justice peace order reform
        forward alliance front league congress senate house cabinet parliament chamber assembly council court board state
        states nation nations nice reading bath cork mobile guinea java polish swiss dutch danish finish delta bar pub bell
        ball bowl cup card chip coin crown eagle falcon jaguar lion tiger bear wolf fox hawk crane swan drake finch martin
        robin wren partridge mustang beetle corona mercury venus mars saturn pluto earth moon titan apollo phoenix giant
        giants heat magic jazz thunder lightning wizards saints angels reds blues rangers kings bulls bears lions tigers
        eagles panthers dolphins navy army guards blair love lust pride kiss cream doors police clash cure smiths journey
        blur oasis pulp suede garbage hole live yes kinks birds windows word excel office access edge chrome opera safari
        firefox oracle focus fusion accord civic prelude legend camry corolla escape explorer ranger frontier pilot passport
        dodge ram colt gore lock key chance fair fine crisp best worth power powers church parish temple cross bloom blossom
        branch twig buck doe hart stag roe lamb bull crow dove swallow drew josh jimmy mike nick harry don gay miles guy
        penny violet hazel olive ginger basil sage rosemary angel heaven destiny trinity genesis exodus numbers acts job
        luke john wells newton watt joule volt ohm miss mass ill pa ma la me id hi oh ok de al co ark wash ore ind del md va
        ga ms mo mt ne nh nj nm ny ky sc sd tn tx vt marine marines gallery republic region capital central western eastern
        northern southern standard national international north south east west jobs gates fed
    """
)
"""Folded; compiled from general use: common nouns, adjectives, verbs and months that are surnames, brands or places as well."""

MONTHS = word_set("april august june march may")
"""Months that are surnames or given names as well."""

MONTH_BEFORE = word_set(
    """
    in on since until till by of last next late early mid through this every each from between during before after around
    """
)
"""Words before a month: “in May”, “late May”. Before a surname they stand as well, but there the full name can be written."""

DETERMINERS = word_set("the a an your my his her its their our it them this these that those up off")
"""What follows a verb in the imperative: “Polish your shoes”."""
