"""English given names and the everyday forms that stand for them (folded). Each pair works in both directions."""

from __future__ import annotations

from collections.abc import Mapping

_PAIRS = """
abigail:abby alexander:alex,sandy alfred:alf,fred allan:al andrew:andy,drew anthony:tony arthur:art barbara:barb
benjamin:ben,benny bernard:bernie bradley:brad catherine:cathy,kate charles:charlie,chuck christina:chris,tina christine:chris
christopher:chris,kit clifford:cliff cynthia:cindy daniel:dan,danny david:dave deborah:debbie dennis:denny
donald:don,donnie dorothy:dot,dottie douglas:doug edmund:ed,ned edward:ed,eddie,ted,ned elizabeth:liz,beth,betty,lizzie
eugene:gene frances:fran francis:frank franklin:frank frederick:fred,freddie gabriel:gabe geoffrey:geoff
gerald:gerry,jerry gregory:greg harold:hal,harry henry:harry,hank herbert:herb isaac:ike jacob:jake jacqueline:jackie
james:jim,jimmy,jamie jeffrey:jeff jennifer:jen,jenny jeremy:jerry jerome:jerry jessica:jess john:jack,johnny
jonathan:jon joseph:joe,joey joshua:josh judith:judy katherine:kate,kathy,katie kathleen:kathy kenneth:ken,kenny
kimberly:kim lawrence:larry leonard:len,lenny leslie:les louis:lou,louie madeleine:maddie margaret:maggie,meg,peggy
martin:marty matthew:matt maurice:mo maximilian:max melvin:mel michael:mike,mick,mickey mitchell:mitch mohammed:mo
nancy:nan nathaniel:nate,nat nicholas:nick,nicky norman:norm oliver:ollie pamela:pam patricia:pat,patty,trish
patrick:pat,paddy peter:pete philip:phil phillip:phil ralph:ralphie randall:randy raymond:ray rebecca:becky
richard:dick,rich,rick,ricky robert:bob,bobby,rob,robbie roderick:rod rodney:rod roger:rog ronald:ron,ronnie
rudolph:rudy russell:russ samantha:sam samuel:sam,sammy sandra:sandy sidney:sid solomon:sol stanley:stan stephen:steve
steven:steve stuart:stu susan:sue,suzy theodore:ted,teddy theresa:terry terence:terry thomas:tom,tommy timothy:tim
victor:vic victoria:vicky vincent:vince,vinnie virginia:ginny walter:walt wesley:wes wilfred:fred
william:bill,billy,will,willie zachary:zach
"""


def _table() -> Mapping[str, tuple[str, ...]]:
    table: dict[str, set[str]] = {}
    for line in _PAIRS.split():
        full, _, short = line.partition(":")
        for other in short.split(","):
            table.setdefault(full, set()).add(other)
            table.setdefault(other, set()).add(full)
    return {key: tuple(sorted(values)) for key, values in table.items()}


NICKNAMES = _table()
"""Folded given name → the other forms it goes by: `robert` → bob, bobby, rob, robbie; `bob` → robert."""
