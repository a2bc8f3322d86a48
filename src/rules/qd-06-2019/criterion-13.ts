import { training, words } from '#rules/provenance.ts'
import type { Criterion } from '#rules/rule-set.ts'

export const criterion13: Criterion = {
  no: 13,
  wording: words('official', 'Mức độ hài lòng của trẻ em và người dân về việc thực hiện quyền trẻ em'),
  en: 'Satisfaction of children and residents with the rights of children',
  max: { v: 50, ...training },
  items: [
    {
      id: '13.1',
      kind: 'survey',
      wording: words('illustrative', 'Mức độ hài lòng của trẻ em'),
      en: 'Satisfaction of children',
      numerator: { measure: 'survey.childOk', at: 'window' },
      denominator: { measure: 'survey.childValid', at: 'window' },
      minimumSample: { v: 30, ...training },
      max: { v: 25, ...training },
      bands: [
        { op: '>=', t: 80, pts: 25, ...training },
        { op: '>=', t: 70, pts: 15, ...training },
        { op: '>=', t: 60, pts: 5, ...training },
        { op: 'else', pts: 0, ...training },
      ],
      proof: {
        kinds: ['evidence'],
        vi: 'Tài liệu minh chứng: phiếu và bảng tổng hợp',
        en: 'evidence documents: forms and tally',
      },
      sectors: ['children'],
    },
    {
      id: '13.2',
      kind: 'survey',
      wording: words('illustrative', 'Mức độ hài lòng của người dân'),
      en: 'Satisfaction of residents',
      numerator: { measure: 'survey.adultOk', at: 'window' },
      denominator: { measure: 'survey.adultValid', at: 'window' },
      minimumSample: { v: 30, ...training },
      max: { v: 25, ...training },
      bands: [
        { op: '>=', t: 80, pts: 25, ...training },
        { op: '>=', t: 70, pts: 15, ...training },
        { op: '>=', t: 60, pts: 5, ...training },
        { op: 'else', pts: 0, ...training },
      ],
      proof: {
        kinds: ['evidence'],
        vi: 'Tài liệu minh chứng: phiếu và bảng tổng hợp',
        en: 'evidence documents: forms and tally',
      },
      sectors: ['children'],
    },
  ],
}
