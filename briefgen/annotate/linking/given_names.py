"""Given names that only women, or only men, commonly have in English prose: a “Mrs.” before a surname is not Donald's.

Folded; from general knowledge of names in English, western European and Slavic languages. Names that both have are left out.
"""

from __future__ import annotations

from briefgen.annotate.linking.nicknames import NICKNAMES
from briefgen.annotate.linking.tables import word_set

WOMEN = word_set(
    """
    abigail ada adele adriana agatha agnes alexandra alice alison alma amanda amelia amy ana anastasia angela angelina anita ann
    anna annabel anne annette antonia ariana astrid audrey ava barbara beatrice beatrix becky bella bernadette bertha beth
    bethany betty bianca birgit brenda bridget brigitte caitlin camilla candice carla carmen carol caroline cassandra catherine
    cecilia celia charlotte cheryl chloe christina christine claire clara clarissa claudia clementine colleen constance cora
    cristina cynthia danielle daphne daria debbie deborah delia denise diana diane dilma dolores donna doris dorothy edith edna
    eileen ekaterina elaine eleanor elena elisabeth eliza elizabeth ella ellen ellie eloise elsa elspeth emilia emily emma erika
    erin estelle esther ethel eugenie eunice eva evelyn fatima felicity fiona florence frances francesca freya gabriella gemma
    geraldine gertrude gillian gina giorgia gisela giulia gloria grace greta grete gwen hannah harriet heidi helen helena helene
    helga henrietta hilda hillary ida imogen ines ingeborg ingrid irene irina isabel isabella ivanka jacqueline jane janet
    janice jeanne jenna jennifer jenny jessica jill joan joanna jodie josephine josie joyce judith judy julia julie juliet
    kamala karen karin karina kate katherine kathleen kathryn katie keiko kerstin kirsten lara laura leah leila lena leonora
    leticia lillian linda lisa lois lorraine lottie louisa louise lucia lucinda lucy ludmila lydia mabel madeleine magdalena
    maggie marcia margaret margarita maria marianne marie marina marjorie marlene martha martina mary matilda maureen mavis maya
    megan melania melinda melissa michelle mildred millie minnie miranda miriam molly monica muriel myra nadezhda nadia nancy
    naomi natalia natalie natasha nathalie nellie nicole nina nora norma oksana olena olga olivia pamela patricia paula paulina
    pauline peggy penelope petra phoebe phyllis polly priscilla rachel rebecca renee rhoda rita roberta rosa rosalind rosalynn
    rosamund rosemary rosie roxana roxanne ruth sabine sadie sally samantha sandra sara sarah selena sharon sheila shirley
    simone sofia sonia sonya sophia sophie stella stephanie susan susanna susie svetlana sybil sylvia tamara tanya tatiana
    teresa tess theodora theresa tina trudy ursula valentina valeria valerie vanessa vera veronica victoria virginia wendy
    wilhelmina winifred yolanda yulia yuliya yvonne zara zelda zoe
    """
)
MEN = word_set(
    """
    aaron abdullah abraham adam adolf adrian ahmed alan alastair albert alec alek aleksandr alexander alfred ali anatoly andrew
    andrzej angus anselm anthony antonio antony archie arnold arthur barry bashar benedict benjamin bernard bernie bertrand bill
    bob boris brendan brett brian bruce bruno caleb carlos cedric charles christopher clarence claude clifford clive colin conor
    craig curtis cyril damian daniel darren david dennis derek desmond dick dmitri dmitry dominic donald douglas duncan dwight
    dylan edgar edmond edmund edward edwin elias elijah emilio emmanuel enzo eric ernest ernesto ethan eugene evan fabio felix
    ferdinand fernando fidel francisco frank franklin fred freddie frederick friedrich gareth gary gavin geoffrey george gerald
    gerhard gianni gilbert giovanni giuseppe glenn gordon graham greg gregory guido gus gustav hans harold harry harvey hassan
    hector heinrich helmut henry herbert herman hermann howard hugh hugo humphrey hussein ian ibrahim igor isaac ivan ivo jack
    jacob jacques jake james jared jason javier jeb jed jeff jeffrey jeremy jerome jesse jim jimmy joe joel johann john johnny
    jon jonathan jorge jose joseph josh joshua juan julius justin karl keir keith kenneth kenny kevin klaus konstantin kurt
    larry lars lawrence leo leon leonard leonid liam lloyd louis lucas ludwig luigi luis luiz luke malcolm manuel marcel marco
    marcus mario mark martin matt matteo matthew maurice max michael michel miguel mike mikhail mohammed muhammad narendra
    nathan ned neil nelson nicholas nick nicolas nigel nikolai nils noah olaf oleg oliver omar osama oscar otto owen pablo
    patrick paul pavel pedro percy pete peter phil philip pierre pyotr rafael ralf ralph randolph raul raymond recep reginald
    ricardo richard rick rob robert roberto roderick rodrigo roger roland rolf ron ronald rory roy rudolf rupert russell ryan
    saddam samuel scott sean sebastian sergei sergey seth shane sigmund silvio simon stan stanislav stefan stephen steve steven
    stuart ted terence theodore thomas tim timothy toby todd tom tomas tommy tony trevor tyler umberto uwe victor viktor vince
    vincent vladimir volodymyr walter warren werner wilhelm william winston wolfgang woodrow xavier yasser yevgeny yitzhak yuri
    yury zachary
    """
)
_SPELT = (
    "nicholas nicolas nikolas", "stephen steven", "catherine katherine kathryn catharine", "sarah sara", "geoffrey jeffrey jeffery",
    "john jon", "marc mark", "eric erik erick", "philip phillip", "alan allan allen", "ann anne",
    "muhammad mohammed mohamed mohammad",
    "ahmad ahmed", "yuri yury", "dmitry dmitri", "sergei sergey", "alexander aleksandr aleksander", "elisabeth elizabeth",
    "teresa theresa", "hana hannah", "joseph josef", "lewis louis", "bryan brian", "carl karl", "rebecca rebekah", "gerard gerhard",
)  # fmt: skip
_SPELLINGS = {word: frozenset(line.split()) - {word} for line in _SPELT for word in line.split()}
"""Spellings of one given name: another one in the text is no stranger's."""
SHORTENED = 3
"""Letters that a shortened given name has at least: Ben."""


def is_given_name(key: str) -> bool:
    """Whether a folded word is a common given name of women or men."""
    return key in WOMEN or key in MEN


def may_be_same(one: str, other: str) -> bool:
    """Whether two folded given names may be one person's: an initial, a shortened form, an everyday one. Not Paul and Paula."""
    if (one in WOMEN and other in MEN) or (one in MEN and other in WOMEN) or not (one and other):
        return False
    short, long = sorted((one, other), key=len)
    if other in _SPELLINGS.get(one, ()):
        return True
    return other in NICKNAMES.get(one, ()) or (long.startswith(short) and (len(short) == 1 or len(short) >= SHORTENED))
