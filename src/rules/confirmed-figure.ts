/**
 * What `domain/rules.md` sections 3 and 4 confirm, written apart from the rule sets so that a slip in one of the two
 * is noticed (checksum 5). `total` and `criteria` serve checksum 1. A decision that is not here may hold approved
 * and illustrative figures only.
 */
export const confirmedFigures: Readonly<
  Record<
    string,
    { total: number; criteria: number; figures: Readonly<Record<string, number | string | boolean>> }
  >
> = {
  'qd-06-2019': {
    total: 1000,
    criteria: 13,
    figures: {
      criteriaCount: 13,
      'groups.A_900.min': 900,
      'groups.C_850.min': 850,
      'groups.B_800.min': 800,
      noZeroCriterion: true,
      'allCriteriaMet.condition': true,
      '1.max': 100,
      '1.1.max': 50,
      '1.2.max': 15,
      '1.3.max': 15,
      '6.max': 125,
      '6.1.max': 50,
      '6.1.bands[0]': '>= 95 → 50',
      '6.2.max': 75,
      '6.2.bands[0]': '= 100 → 75',
      '7.max': 50,
      '7.1.max': 50,
      '7.1.bands[0]': '>= 98 → 50',
    },
  },
  'qd-34-2014': {
    total: 1000,
    criteria: 15,
    figures: {
      total: 1000,
      criteriaCount: 15,
      'groups.A_850.min': 850,
      '2.max': 50,
      '2.1.max': 50,
      '2.1.bands[0]': '>= 98 → 50',
      '3.max': 75,
      '3.1.max': 75,
      '3.1.bands[0]': '< 2 → 75',
      '4.max': 75,
      '4.1.max': 75,
      '4.1.bands[0]': '= 0 → 75',
      '7.max': 75,
      '7.1.max': 75,
      '7.1.bands[0]': '>= 98 → 75',
      '10.max': 50,
      '10.1.max': 50,
      '10.1.bands[0]': '>= 80 → 50',
      '11.max': 75,
      '11.1.max': 75,
      '11.1.bands[0]': '>= 90 → 75',
      '12.max': 50,
      '12.1.max': 50,
      '12.1.bands[0]': '>= 98 → 50',
    },
  },
}
