/** From whom requests came: natural persons, organisations. All wordings are our own. */
import * as held from "../held-out/requests";
import { type Bank, choose, joined, say, type Told, type Voice } from "../sentence";

const PEOPLE: Bank<[string, string]> = {
  tuned: [
    ["公民申请{requests_by_citizens|requests_received 件}", "法人和其他组织申请{requests_by_organisations 件}"],
    ["公民个人申请{requests_by_citizens|requests_received 件}", "法人或者其他组织申请{requests_by_organisations 件}"],
    ["由公民提出的{requests_by_citizens|requests_received 件}", "由企业等组织提出的{requests_by_organisations 件}"],
    ["公民的申请{requests_by_citizens|requests_received 件}", "法人或其他组织的申请{requests_by_organisations 件}"],
    ["公民{requests_by_citizens|requests_received 件}", "法人及其他组织{requests_by_organisations 件}"],
    ["个人申请{requests_by_citizens|requests_received 件}", "单位申请{requests_by_organisations 件}"],
    ["公民提出{requests_by_citizens|requests_received 件}", "法人和其他组织提出{requests_by_organisations 件}"],
    ["以个人名义提出的{requests_by_citizens|requests_received 件}", "以单位名义提出的{requests_by_organisations 件}"],
    [
      "公民申请的有{requests_by_citizens|requests_received 件}",
      "企事业单位及其他组织申请的有{requests_by_organisations 件}",
    ],
    [
      "申请人身份为公民的{requests_by_citizens|requests_received 件}",
      "为法人或者其他组织的{requests_by_organisations 件}",
    ],
    ["{requests_by_citizens|requests_received 件}由公民提交", "{requests_by_organisations 件}由法人和其他组织提交"],
    [
      "申请主体为公民的{requests_by_citizens|requests_received 件}",
      "申请主体为法人或者其他组织的{requests_by_organisations 件}",
    ],
    ["公民个人{requests_by_citizens|requests_received 件}", "法人或者其他组织{requests_by_organisations 件}"],
    ["公民申请的{requests_by_citizens|requests_received 件}", "法人及其他组织申请的{requests_by_organisations 件}"],
    ["个人提出{requests_by_citizens|requests_received 件}", "单位提出{requests_by_organisations 件}"],
    ["{requests_by_citizens|requests_received 件}为公民申请", "{requests_by_organisations 件}为法人或其他组织申请"],
    [
      "公民提交的申请{requests_by_citizens|requests_received 件}",
      "企业和其他组织提交的申请{requests_by_organisations 件}",
    ],
    ["公民提出申请{requests_by_citizens|requests_received 件}", "法人、其他组织提出申请{requests_by_organisations 件}"],
    [
      "来自公民的申请{requests_by_citizens|requests_received 件}",
      "来自法人或其他组织的申请{requests_by_organisations 件}",
    ],
    ["公民个人提交{requests_by_citizens|requests_received 件}", "企业、社会组织等提交{requests_by_organisations 件}"],
    ["申请人是公民的{requests_by_citizens|requests_received 件}", "是法人或其他组织的{requests_by_organisations 件}"],
    ["公民申请数{requests_by_citizens|requests_received 件}", "法人或其他组织申请数{requests_by_organisations 件}"],
    ["公民个人提出{requests_by_citizens|requests_received 件}", "法人及其他组织提出{requests_by_organisations 件}"],
    [
      "以公民名义提交的{requests_by_citizens|requests_received 件}",
      "以法人或其他组织名义提交的{requests_by_organisations 件}",
    ],
    [
      "由公民提出申请的{requests_by_citizens|requests_received 件}",
      "由企业等法人和其他组织提出申请的{requests_by_organisations 件}",
    ],
    ["公民个人递交的{requests_by_citizens|requests_received 件}", "企业等单位递交的{requests_by_organisations 件}"],
    [
      "申请人身份属公民的{requests_by_citizens|requests_received 件}",
      "属法人或者其他组织的{requests_by_organisations 件}",
    ],
    [
      "属公民申请的有{requests_by_citizens|requests_received 件}",
      "属法人和其他组织申请的有{requests_by_organisations 件}",
    ],
    ["公民提起{requests_by_citizens|requests_received 件}", "法人和其他组织提起{requests_by_organisations 件}"],
    ["公民个人申请的{requests_by_citizens|requests_received 件}", "法人或其他组织申请的{requests_by_organisations 件}"],
    ["由公民申请{requests_by_citizens|requests_received 件}", "由法人或其他组织申请{requests_by_organisations 件}"],
    ["以个人名义申请{requests_by_citizens|requests_received 件}", "以组织名义申请{requests_by_organisations 件}"],
    [
      "申请人为公民的{requests_by_citizens|requests_received 件}",
      "申请人为法人和其他组织的{requests_by_organisations 件}",
    ],
    ["公民申请量为{requests_by_citizens|requests_received 件}", "法人、其他组织申请量为{requests_by_organisations 件}"],
    [
      "公民以个人身份提出{requests_by_citizens|requests_received 件}",
      "企业等法人和其他组织提出{requests_by_organisations 件}",
    ],
    ["申请主体是公民的{requests_by_citizens|requests_received 件}", "为法人或其他组织的{requests_by_organisations 件}"],
    [
      "公民提出的申请{requests_by_citizens|requests_received 件}",
      "法人、其他组织提出的申请{requests_by_organisations 件}",
    ],
    [
      "公民申请占多数，共{requests_by_citizens|requests_received 件}",
      "法人及其他组织申请{requests_by_organisations 件}",
    ],
    ["个人申请共{requests_by_citizens|requests_received 件}", "单位申请共{requests_by_organisations 件}"],
    ["公民递交申请{requests_by_citizens|requests_received 件}", "法人或其他组织递交申请{requests_by_organisations 件}"],
    ["来自公民个人的{requests_by_citizens|requests_received 件}", "来自法人和其他组织的{requests_by_organisations 件}"],
    ["公民个人提交申请{requests_by_citizens|requests_received 件}", "法人或组织提交申请{requests_by_organisations 件}"],
    [
      "公民申请共计{requests_by_citizens|requests_received 件}",
      "法人或者其他组织申请共计{requests_by_organisations 件}",
    ],
    ["个人提出申请{requests_by_citizens|requests_received 件}", "企业和其他组织提出申请{requests_by_organisations 件}"],
    [
      "公民以个人名义申请{requests_by_citizens|requests_received 件}",
      "法人和其他组织以单位名义申请{requests_by_organisations 件}",
    ],
    ["由公民提出{requests_by_citizens|requests_received 件}", "由法人及其他组织提出{requests_by_organisations 件}"],
    ["属公民申请的{requests_by_citizens|requests_received 件}", "属法人或其他组织申请的{requests_by_organisations 件}"],
    [
      "申请人系公民的{requests_by_citizens|requests_received 件}",
      "申请人系法人或其他组织的{requests_by_organisations 件}",
    ],
    ["公民申请数为{requests_by_citizens|requests_received 件}", "法人和其他组织申请数为{requests_by_organisations 件}"],
  ],
  fresh: [
    [
      "以公民身份提出的{requests_by_citizens|requests_received 件}",
      "以法人或者其他组织身份提出的{requests_by_organisations 件}",
    ],
    [
      "公民填表申请的{requests_by_citizens|requests_received 件}",
      "法人或者其他组织填表申请的{requests_by_organisations 件}",
    ],
    ["{requests_by_citizens|requests_received 件}来自公民", "{requests_by_organisations 件}来自法人和其他组织"],
    [
      "公民要求公开的{requests_by_citizens|requests_received 件}",
      "法人、其他组织要求公开的{requests_by_organisations 件}",
    ],
    [
      "申请者为公民个人的{requests_by_citizens|requests_received 件}",
      "申请者为企业、社团等组织的{requests_by_organisations 件}",
    ],
  ],
  held_out: held.PEOPLE,
};

const PEOPLE_OF_FORMS: Bank<[string, string]> = {
  tuned: [
    ["自然人申请{requests_received/natural_person 件}", "法人或其他组织申请{requests_by_organisations 件}"],
    ["自然人{requests_received/natural_person 件}", "法人或其他组织{requests_by_organisations 件}"],
    ["来自自然人的{requests_received/natural_person 件}", "来自法人或其他组织的{requests_by_organisations 件}"],
    ["自然人申请量{requests_received/natural_person 件}", "法人或其他组织申请量{requests_by_organisations 件}"],
    ["申请人为自然人的{requests_received/natural_person 件}", "申请人为法人或其他组织的{requests_by_organisations 件}"],
    ["由自然人提交的{requests_received/natural_person 件}", "由法人或其他组织提交的{requests_by_organisations 件}"],
    ["自然人提出{requests_received/natural_person 件}", "法人或其他组织提出{requests_by_organisations 件}"],
    ["自然人申请的有{requests_received/natural_person 件}", "法人或者其他组织申请的有{requests_by_organisations 件}"],
    [
      "自然人申请人提交{requests_received/natural_person 件}",
      "法人或其他组织类申请人提交{requests_by_organisations 件}",
    ],
    ["{requests_received/natural_person 件}由自然人提交", "{requests_by_organisations 件}由法人或其他组织提交"],
    [
      "申请主体为自然人的{requests_received/natural_person 件}",
      "申请主体为法人或其他组织的{requests_by_organisations 件}",
    ],
    ["自然人申请的{requests_received/natural_person 件}", "法人及其他组织申请的{requests_by_organisations 件}"],
    ["{requests_received/natural_person 件}为自然人申请", "{requests_by_organisations 件}为法人或其他组织申请"],
    ["自然人申请件{requests_received/natural_person 件}", "法人或其他组织申请件{requests_by_organisations 件}"],
    ["自然人申请共{requests_received/natural_person 件}", "法人和其他组织申请共{requests_by_organisations 件}"],
    ["申请人属自然人的{requests_received/natural_person 件}", "属法人或其他组织的{requests_by_organisations 件}"],
    ["自然人提交{requests_received/natural_person 件}", "法人或其他组织提交{requests_by_organisations 件}"],
    ["自然人提交申请{requests_received/natural_person 件}", "法人或其他组织提交申请{requests_by_organisations 件}"],
    [
      "来自自然人的申请{requests_received/natural_person 件}",
      "来自法人或者其他组织的申请{requests_by_organisations 件}",
    ],
    ["申请人是自然人的{requests_received/natural_person 件}", "是法人或其他组织的{requests_by_organisations 件}"],
    ["自然人申请数量{requests_received/natural_person 件}", "法人或其他组织申请数量{requests_by_organisations 件}"],
    [
      "以自然人身份申请的{requests_received/natural_person 件}",
      "以法人或其他组织身份申请的{requests_by_organisations 件}",
    ],
    ["自然人的申请{requests_received/natural_person 件}", "法人和其他组织的申请{requests_by_organisations 件}"],
    ["由自然人提出{requests_received/natural_person 件}", "由法人或者其他组织提出{requests_by_organisations 件}"],
    ["申请主体属自然人的{requests_received/natural_person 件}", "属法人或者其他组织的{requests_by_organisations 件}"],
    ["自然人提交的有{requests_received/natural_person 件}", "法人及其他组织提交的有{requests_by_organisations 件}"],
    ["自然人申请量为{requests_received/natural_person 件}", "法人和其他组织申请量为{requests_by_organisations 件}"],
    ["自然人提起{requests_received/natural_person 件}", "法人或者其他组织提起{requests_by_organisations 件}"],
    ["自然人提出申请{requests_received/natural_person 件}", "法人或其他组织提出申请{requests_by_organisations 件}"],
    ["自然人申请数为{requests_received/natural_person 件}", "法人或其他组织申请数为{requests_by_organisations 件}"],
    ["由自然人申请的{requests_received/natural_person 件}", "由法人及其他组织申请的{requests_by_organisations 件}"],
    [
      "申请主体中自然人{requests_received/natural_person 件}",
      "法人或其他组织{requests_by_organisations 件}（以企业为主）",
    ],
    [
      "自然人申请人{requests_received/natural_person 件}",
      "商业企业{requests_received/business 件}、科研机构{requests_received/research_institute 件}、社会公益组织{requests_received/social_org 件}、法律服务机构{requests_received/legal_service 件}、其他{requests_received/other_org 件}",
    ],
    ["自然人申请数量为{requests_received/natural_person 件}", "法人和其他组织申请数量为{requests_by_organisations 件}"],
    ["以自然人名义申请{requests_received/natural_person 件}", "以法人或其他组织名义申请{requests_by_organisations 件}"],
    ["自然人递交申请{requests_received/natural_person 宗}", "法人及其他组织申请{requests_by_organisations 宗}"],
    [
      "来自自然人{requests_received/natural_person 件}",
      "来自法人或其他组织{requests_by_organisations 件}（含商业企业{requests_received/business 件}）",
    ],
    ["自然人提交申请书{requests_received/natural_person 份}", "法人或其他组织提交申请书{requests_by_organisations 份}"],
    ["属自然人申请的{requests_received/natural_person 件}", "属法人、其他组织申请的{requests_by_organisations 件}"],
    ["自然人提出申请共{requests_received/natural_person 件}", "法人和其他组织提出申请共{requests_by_organisations 件}"],
    [
      "由自然人提出的{requests_received/natural_person 件}",
      "由商业企业提出的{requests_received/business 件}、科研机构提出的{requests_received/research_institute 件}、社会公益组织提出的{requests_received/social_org 件}、法律服务机构提出的{requests_received/legal_service 件}、其他组织提出的{requests_received/other_org 件}",
    ],
    ["自然人合计{requests_received/natural_person 件}", "法人或其他组织合计{requests_by_organisations 件}"],
    [
      "申请人身份为自然人的{requests_received/natural_person 件}",
      "申请人为法人、其他组织的{requests_by_organisations 件}",
    ],
    [
      "来自自然人的政府信息公开申请{requests_received/natural_person 件}",
      "来自法人或其他组织的政府信息公开申请{requests_by_organisations 件}",
    ],
    ["自然人提交申请表{requests_received/natural_person 件}", "法人或其他组织提交申请表{requests_by_organisations 件}"],
    [
      "自然人申请{requests_received/natural_person 宗}",
      "商业企业申请{requests_received/business 宗}，科研机构申请{requests_received/research_institute 宗}，社会公益组织申请{requests_received/social_org 宗}，法律服务机构申请{requests_received/legal_service 宗}，其他组织申请{requests_received/other_org 宗}",
    ],
    ["申请主体为自然人{requests_received/natural_person 件}", "申请主体为法人或其他组织{requests_by_organisations 件}"],
  ],
  fresh: [
    ["{requests_received/natural_person 件}的申请人是自然人", "{requests_by_organisations 件}的申请人是法人或其他组织"],
    ["自然人一方{requests_received/natural_person 件}", "法人或其他组织一方{requests_by_organisations 件}"],
    [
      "申请人类别为自然人{requests_received/natural_person 件}",
      "商业企业{requests_received/business 件}，科研机构{requests_received/research_institute 件}，社会公益组织{requests_received/social_org 件}，法律服务机构{requests_received/legal_service 件}，申请人类别为其他组织{requests_received/other_org 件}",
    ],
    ["自然人要求公开的{requests_received/natural_person 件}", "法人及其他组织要求公开的{requests_by_organisations 件}"],
    [
      "申请者身份是自然人的{requests_received/natural_person 件}",
      "申请者身份是法人或其他组织的{requests_by_organisations 件}",
    ],
  ],
  held_out: held.PEOPLE_OF_FORMS,
};

export function peopleList(v: Voice): Told {
  const form = v.era === "E3" || v.era === "E4";
  const pair = choose(v, form ? PEOPLE_OF_FORMS : PEOPLE);
  return joined([
    v.r.pick(["，其中", "，其中："]),
    joined(
      pair.map((p) => say(v, p)),
      "，",
    ),
  ]);
}
