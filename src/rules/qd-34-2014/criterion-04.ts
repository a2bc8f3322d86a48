import { confirmed, training, words } from '#rules/provenance.ts'
import type { Criterion } from '#rules/rule-set.ts'

export const criterion4: Criterion = {
  no: 4,
  wording: words('paraphrase', '(Trẻ em bị xâm hại, bạo lực, mua bán, bắt cóc)'),
  en: '(Abuse, violence, trafficking, abduction of children)',
  max: { v: 75, ...confirmed('S24') },
  items: [
    {
      id: '4.1',
      kind: 'count',
      wording: words('paraphrase', '(Trẻ em bị xâm hại, bạo lực, mua bán, bắt cóc)'),
      en: '(Abuse, violence, trafficking, abduction of children)',
      numerator: { measure: 'abuse.children', at: 'window' },
      max: { v: 75, ...confirmed('S24') },
      bands: [
        { op: '=', t: 0, pts: 75, ...confirmed('S24') },
        { op: '<=', t: 1, pts: 40, ...training },
        { op: '<=', t: 2, pts: 20, ...training },
        { op: 'else', pts: 0, ...training },
      ],
      proof: {
        kinds: ['sector', 'evidence'],
        vi: 'Số liệu ngành Công an; tài liệu minh chứng: hồ sơ vụ việc',
        en: 'sector figure Công an; evidence documents: case file',
      },
      sectors: ['police'],
    },
  ],
}
