import { confirmed, training, words } from '#rules/provenance.ts'
import type { Criterion } from '#rules/rule-set.ts'

export const criterion2: Criterion = {
  no: 2,
  wording: words('official', 'Tỷ lệ trẻ em được khai sinh đúng quy định'),
  en: 'Share of children whose birth is registered as the law says',
  max: { v: 50, ...confirmed('S24') },
  items: [
    {
      id: '2.1',
      kind: 'share',
      wording: words('official', 'Tỷ lệ trẻ em được khai sinh đúng quy định'),
      en: 'Share of children whose birth is registered as the law says',
      numerator: { measure: 'birth.regU5', at: 'date' },
      denominator: { measure: 'child.u5', at: 'date' },
      max: { v: 50, ...confirmed('S24') },
      bands: [
        { op: '>=', t: 98, pts: 50, ...confirmed('S24') },
        { op: '>=', t: 95, pts: 40, ...training },
        { op: '>=', t: 90, pts: 25, ...training },
        { op: 'else', pts: 0, ...training },
      ],
      proof: {
        kinds: ['book', 'sector'],
        vi: 'Sổ; số liệu ngành Tư pháp – hộ tịch',
        en: 'book; sector figure Tư pháp – hộ tịch',
      },
      sectors: ['justice'],
      note: 'The age range is illustrative (A10)',
    },
  ],
}
