import { training, words } from '#rules/provenance.ts'
import type { Criterion } from '#rules/rule-set.ts'

export const criterion2: Criterion = {
  no: 2,
  wording: words('official', 'Trẻ em được khai sinh đúng quy định'),
  en: 'Children whose birth is registered as the law says',
  max: { v: 75, ...training },
  items: [
    {
      id: '2.1',
      kind: 'share',
      wording: words('illustrative', 'Tỷ lệ trẻ em dưới 5 tuổi đã được đăng ký khai sinh'),
      en: 'Share of children under five whose birth is registered',
      numerator: { measure: 'birth.regU5', at: 'date' },
      denominator: { measure: 'child.u5', at: 'date' },
      max: { v: 50, ...training },
      bands: [
        { op: '>=', t: 98, pts: 50, ...training },
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
    },
    {
      id: '2.2',
      kind: 'share',
      wording: words('illustrative', 'Tỷ lệ trẻ em được đăng ký khai sinh trong thời hạn 60 ngày'),
      en: 'Share of children registered within 60 days of birth',
      numerator: { measure: 'birth.onTime', at: 'window' },
      denominator: { measure: 'birth.turned60d', at: 'window' },
      max: { v: 25, ...training },
      bands: [
        { op: '>=', t: 95, pts: 25, ...training },
        { op: '>=', t: 90, pts: 20, ...training },
        { op: '>=', t: 80, pts: 10, ...training },
        { op: 'else', pts: 0, ...training },
      ],
      proof: {
        kinds: ['book', 'sector'],
        vi: 'Sổ; số liệu ngành Tư pháp – hộ tịch',
        en: 'book; sector figure Tư pháp – hộ tịch',
      },
      sectors: ['justice'],
    },
  ],
}
