import { training, words } from '#rules/provenance.ts'
import type { Criterion } from '#rules/rule-set.ts'

export const criterion15: Criterion = {
  no: 15,
  wording: words('placeholder', 'môi trường sống an toàn và kiến thức của gia đình'),
  en: 'Safe living environment and knowledge of families',
  max: { v: 50, ...training },
  items: [
    {
      id: '15.1',
      kind: 'share',
      wording: words('illustrative', 'Tỷ lệ hộ có trẻ em đạt tiêu chí Ngôi nhà an toàn'),
      en: 'Share of households with children that pass as a safe house',
      numerator: { measure: 'house.safe', at: 'window' },
      denominator: { measure: 'house.withChild', at: 'date' },
      max: { v: 30, ...training },
      bands: [
        { op: '>=', t: 50, pts: 30, ...training },
        { op: '>=', t: 40, pts: 20, ...training },
        { op: '>=', t: 30, pts: 10, ...training },
        { op: 'else', pts: 0, ...training },
      ],
      proof: { kinds: ['book'], vi: 'Sổ', en: 'book' },
      sectors: ['children'],
    },
    {
      id: '15.2',
      kind: 'share',
      wording: words(
        'illustrative',
        'Tỷ lệ thôn có truyền thông, tư vấn kiến thức bảo vệ, chăm sóc trẻ em cho gia đình',
      ),
      en: 'Share of hamlets with communication on child protection for families',
      numerator: { measure: 'unit.comm', at: 'window' },
      denominator: { measure: 'unit.all', at: 'date' },
      max: { v: 20, ...training },
      bands: [
        { op: '=', t: 100, pts: 20, ...training },
        { op: '>=', t: 80, pts: 12, ...training },
        { op: '>=', t: 50, pts: 6, ...training },
        { op: 'else', pts: 0, ...training },
      ],
      proof: {
        kinds: ['evidence'],
        vi: 'Tài liệu minh chứng: biên bản, ảnh',
        en: 'evidence documents: minutes, photos',
      },
      sectors: ['children'],
    },
  ],
}
