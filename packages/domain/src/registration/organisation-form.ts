/** 组织形式. Family farms and individuals are known by a person, the others by their licence (domain facts §1). */
export const organisationForms = ['enterprise', 'sole-trader', 'cooperative', 'family-farm', 'individual'] as const;
export type OrganisationForm = (typeof organisationForms)[number];

/** 所属行业: 种植业, 畜牧业, 渔业. */
export const trades = ['crop', 'livestock', 'fishery'] as const;
export type Trade = (typeof trades)[number];

/** True where the name is a person's own: public views show it masked. A family farm goes by the farm's name. */
export const isNaturalPerson = (form: OrganisationForm): boolean => form === 'individual';
