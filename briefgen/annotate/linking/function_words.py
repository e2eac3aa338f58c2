"""Words of English grammar: their capitals are due to where they stand, and they are no part of a name."""

from __future__ import annotations

from briefgen.annotate.linking.tables import word_set

NUMBERS = word_set(
    """
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
    twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousands millions dozens scores several
    """
)

_DETERMINERS = word_set(
    """
    a an the this that these those my your his her its our their mine yours hers ours theirs own all any both each either
    every neither no none some such another other others same enough few fewer less least many more most much various whole
    first third next last former latter what which whose whatever whichever
    """
)

_PRONOUNS = word_set(
    """
    i me we us you he him she it they them who whom whoever myself yourself himself herself itself ourselves yourselves themselves
    anyone anybody anything everyone everybody everything nobody nothing noone someone somebody something
    """
)

_PREPOSITIONS = word_set(
    """
    about above across after against along alongside amid amidst among amongst around as at before behind below beneath beside
    besides between beyond by concerning despite down due during except excluding following for from in including inside into
    like minus near of off on onto out outside over past per plus regarding since than through throughout thru till to toward
    towards under underneath unlike until up upon versus via with within without according
    """
)

_CONJUNCTIONS = word_set(
    """
    and but or nor so yet although because if lest once though unless when whenever where whereas whereby wherein whereupon wherever
    whether while whilst how why
    """
)

_AUXILIARIES = word_set(
    """
    am are is was were be been being do does did doing done has have had having can cannot could may might must ought shall should
    will would re used became become becomes becoming seem seems seemed
    """
)

_ADVERBS = word_set(
    """
    again almost alone already also always anyhow anyway anywhere afterwards back beforehand elsewhere else even ever everywhere
    formerly further furthermore hence here herein however indeed instead just later likewise meanwhile moreover mostly namely never
    nevertheless nonetheless not now nowhere often only otherwise perhaps quite rather really regardless sometime sometimes somehow
    somewhere still then there thereafter thereby therefore therein thus together too very well yes please dear
    """
)

_OPENING_VERBS = word_set("call get give go keep let made make move put say see show take using")
"""Short verbs with which orders and headlines begin: “See Berlin”."""

FUNCTION_WORDS = NUMBERS | _DETERMINERS | _PRONOUNS | _PREPOSITIONS | _CONJUNCTIONS | _AUXILIARIES | _ADVERBS | _OPENING_VERBS
