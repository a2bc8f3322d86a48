import { training, words } from '#rules/provenance.ts'
import type { Criterion } from '#rules/rule-set.ts'

export const criterion8: Criterion = {
  no: 8,
  wording: words('paraphrase', '(Trẻ dưới 1 tuổi tiêm chủng đầy đủ)'),
  en: '(Children under one fully vaccinated)',
  max: { v: 50, ...training },
  items: [
    {
      id: '8.1',
      kind: 'share',
      wording: words('paraphrase', '(Trẻ dưới 1 tuổi tiêm chủng đầy đủ)'),
      en: '(Children under one fully vaccinated)',
      numerator: { measure: 'vacc.fullBy1', at: 'window' },
      denominator: { measure: 'child.turned1', at: 'window' },
      max: { v: 50, ...training },
      bands: [
        { op: '>=', t: 95, pts: 50, ...training },
        { op: '>=', t: 90, pts: 35, ...training },
        { op: '>=', t: 85, pts: 20, ...training },
        { op: 'else', pts: 0, ...training },
      ],
      proof: {
        kinds: ['book', 'sector'],
        vi: 'Sổ; số liệu ngành Y tế (trạm y tế)',
        en: 'book; sector figure Y tế (health station)',
      },
      sectors: ['health'],
    },
  ],
}
