import { confirmed, training, words } from '#rules/provenance.ts'
import type { Criterion } from '#rules/rule-set.ts'

export const criterion3: Criterion = {
  no: 3,
  wording: words(
    'official',
    'Tỷ lệ trẻ em lao động trong điều kiện nặng nhọc, độc hại, nguy hiểm; lang thang kiếm sống; làm việc xa gia đình',
  ),
  en: 'Share of children in hazardous work, wandering for a living, or working away from the family',
  max: { v: 75, ...confirmed('S24') },
  items: [
    {
      id: '3.1',
      kind: 'share',
      wording: words(
        'official',
        'Tỷ lệ trẻ em lao động trong điều kiện nặng nhọc, độc hại, nguy hiểm; lang thang kiếm sống; làm việc xa gia đình',
      ),
      en: 'Share of children in hazardous work, wandering for a living, or working away from the family',
      numerator: { measure: 'labour.hard', at: 'window' },
      denominator: { measure: 'child.u16', at: 'date' },
      max: { v: 75, ...confirmed('S24') },
      bands: [
        { op: '<', t: 2, pts: 75, ...confirmed('S24') },
        { op: '<', t: 3, pts: 50, ...training },
        { op: '<', t: 5, pts: 25, ...training },
        { op: 'else', pts: 0, ...training },
      ],
      proof: { kinds: ['book'], vi: 'Sổ', en: 'book' },
      sectors: ['children'],
    },
  ],
}
