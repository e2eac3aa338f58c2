"""Words that show that a name is only a part of a longer one: “Washington Post”, “Bank of America”. Folded, from press usage."""

from __future__ import annotations

from briefgen.annotate.linking.tables import word_set

BEFORE = word_set(
    """
        new north south east west northern southern eastern western central upper lower inner outer greater great little old
        mount mt lake fort ft port cape saint st san santa sao los las el la le point camp glen bay big royal nova rio isle
        air radio hotel team club northeast northwest southeast southwest northeastern northwestern southeastern
        southwestern mid super ultra neo
    """
)
"""Before a place or an organisation these make another name: “New Jordan”, “Lake Victoria”, “Air France”."""

AFTER = word_set(
    """
        tower towers plaza center centre building house hall hotel street st avenue ave road rd boulevard square
        bridge station airport park garden gardens stadium arena field library museum gallery theatre theater hospital
        clinic church cathedral temple mosque school university college institute institution academy foundation fund
        trust society association federation union league club group holdings bank press post times journal herald
        tribune gazette news daily review magazine radio television tv channel network studios pictures records
        entertainment market markets award awards prize medal cup trophy bowl open championship championships classic
        derby marathon festival conference convention protocol treaty accord accords agreement act bill law code
        doctrine plan report commission committee council department ministry agency bureau office court tribunal
        authority corporation company industries motors motor airlines airways aerospace electric systems technologies
        technology labs laboratory laboratories works brothers partners capital securities river lake bay sea ocean
        gulf strait canal island islands peninsula mountain mountains valley desert beach coast county city town
        village heights hills springs falls creek province prefecture revolution war wars crisis scandal affair
        disease syndrome effect theorem method memorial monument cemetery estate ranch castle palace
    """
)
"""After a name these make the name of something else: “Trump Tower”, “Churchill Gardens”, “Nobel Prize”."""

LAND_HEADS = word_set(
    """
        river basin rainforest jungle forest forests valley delta desert steppe plain plains peninsula island islands archipelago
        mountains hills plateau lake gulf strait coast coastline glacier region province district county prefecture
    """
)
"""After a name these make it a stretch of land or water, in small letters too: the Amazon rainforest is no company."""

OF_HEADS = word_set(
    """
        university bank institute museum college academy school library church cathedral bishop archbishop diocese duke
        duchess prince princess earl count baron lord republic kingdom state commonwealth gulf bay sea strait isle isles
        cape island islands lake battle siege treaty council house chamber court society association federation union league
        confederation times voice daughters sons statue tower district province county city port hotel merchant merchants
        declaration
    """
)
"""Heads that take “of” and a place: in “University of Chicago” and “Bank of England” the place is not meant by itself."""

POLITIES = word_set("republic kingdom federation commonwealth emirate union")
"""Heads of a country's full name, which a word before makes another's: “Democratic Republic of the Congo”."""

PRIZES = word_set("prize prizes award awards medal medals trophy professorship scholarship scholarships fellowship fellowships")
"""After a person's name these make it that of what is named after the person, in small letters too: “the Nobel prize”."""

ON_HEADS = word_set(
    """
        commission committee council center centre institute foundation conference ministry department office agency society
        campaign coalition alliance association forum
    """
)
"""Heads that take “on” or “for” and a name: “Commission on Taiwan”, “Centre for China”."""

MODIFIER_HEADS = word_set(
    """
        government administration campaign team army military navy officials troops forces police embassy parliament
        congress senate presidency white
    """
)
"""Capitalised heads after which the name before still means what it names: “the Obama Administration”, “Iraq Government”."""

PREFIXES = word_set(
    """
        pro anti non ex post pre trans cross intra inter sino afro anglo franco russo euro greco neo semi mid un
    """
)
"""Prefixes joined by a hyphen that leave the name what it is: “pro-Kremlin”, “ex-Yugoslavia”."""

TIME_WORDS = word_set(
    """
        monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
        october november december jan feb mar apr jun jul aug sept sep oct nov dec today yesterday tomorrow am pm gmt est
    """
)
"""Capitalised words that stand beside a name by chance: “told Reuters Tuesday”."""

LEGAL_FORMS = word_set(
    """
        inc incorporated corp corporation co company ltd limited llc llp lp plc gmbh ag sa se nv bv spa ab oy asa as kg kk
        pty pjsc jsc ojsc ooo
    """
)
"""Legal forms at the end of a company's name. “company” and “co” only where they are capitalised."""

GENERIC_HEADS = word_set(
    """
        university college institute institution organization organisation corporation company group holdings foundation
        association federation club band airlines airways motors newspaper magazine investments bank hospital clinic museum
        gallery news network systems technologies international industries entertainment communications energy
        pharmaceuticals laboratories records studios pictures stores stadium arena
    """
)
"""Heads that later mentions drop: after “the Gallup Organization”, “Gallup”; after “Harvard University”, “Harvard”."""

NAMED_AFTER = (
    "Cyclone",
    "Hurricane",
    "Typhoon",
    "Tropical Storm",
    "Mount",
    "HMS",
    "USS",
    "RMS",
    "Space Shuttle",
    "Operation",
)
"""Heads before a proper name that later mentions drop: after “Hurricane Katrina”, “Katrina”."""

SHIPS = frozenset(["HMS", "USS", "RMS"])
"""Heads before the name of a ship, which later mentions call by its last word: after “USS Gerald R. Ford”, “the Ford”."""

KINDS_AFTER = word_set("magazine newspaper")
"""What a publication is, written after its name: “Slate Magazine” is Slate."""

COMMON_HEADS = (
    GENERIC_HEADS
    | AFTER
    | word_set(
        """
        army navy military forces force police parliament government cabinet embassy average index exchange campaign
        administration mountain mountains volcano dam canal railway canyon forest basin border award tour party
        """
    )
)
"""Common nouns that end a name and are written small as often as not: “the Indian army”, “Heathrow airport”."""
