import type { Measure } from './measure.ts'

/** Measures that rest on papers: case files, decisions, minutes, forms (`domain/rules.md` 11.2). */
export const evidenceMeasures: readonly Measure[] = [
  {
    id: 'case.emergency',
    vi: 'Vụ việc khẩn cấp',
    en: 'Emergency cases',
    definition: 'cases in W whose initial risk assessment (Mẫu số 02) ordered emergency measures',
    from: ['evidence'],
  },
  {
    id: 'case.within12h',
    vi: 'Vụ việc khẩn cấp được can thiệp trong 12 giờ',
    en: 'Emergency cases acted on within 12 hours',
    definition: 'of case.emergency, measure applied within 12 hours of receiving the information',
    from: ['evidence'],
    of: 'case.emergency',
  },
  {
    id: 'case.three',
    vi: 'Vụ việc trẻ em bị xâm hại tình dục, bỏ rơi, mua bán',
    en: 'Cases of sexual abuse, abandonment, trafficking',
    definition:
      'cases (not children, A13) of sexual abuse, abandonment or trafficking whose information was received in W',
    from: ['evidence', 'sector'],
  },
  {
    id: 'case.planInTime',
    vi: 'Vụ việc có kế hoạch được phê duyệt kịp thời',
    en: 'Cases whose plan was approved in time',
    definition:
      'of case.three, plan approved by the Chủ tịch UBND cấp xã in time; illustrative meaning: decision (Mẫu số 05) within 7 working days of receipt, and emergency measure within 12 hours where one was ordered',
    from: ['evidence'],
    of: 'case.three',
  },
  {
    id: 'unit.all',
    vi: 'Thôn, làng, ấp, bản, buôn, phum, sóc, tổ dân phố, khu phố, khóm',
    en: 'Hamlets and residential groups',
    definition: 'units of the commune on D',
    from: ['evidence'],
  },
  unit(
    'unit.ctv',
    'Thôn có cộng tác viên',
    'Units with a collaborator',
    'at least one assigned collaborator on D',
  ),
  unit(
    'unit.play',
    'Thôn có nơi vui chơi, văn hóa, thể thao cho trẻ em',
    'Units with a place for play',
    'a place for culture, sport or play usable by children on D',
  ),
  unit(
    'unit.comm',
    'Thôn có truyền thông bảo vệ trẻ em cho gia đình',
    'Units with communication for families',
    'at least one communication event on child protection for families in W',
  ),
  {
    id: 'part.consulted',
    vi: 'Trẻ em từ đủ 7 tuổi được lấy ý kiến',
    en: 'Children of 7 and over who were consulted',
    definition: 'of child.7to15, asked for their opinion at least once in W (recorded meeting or form)',
    from: ['evidence'],
    of: 'child.7to15',
  },
  {
    id: 'part.forums',
    vi: 'Diễn đàn, buổi đối thoại với trẻ em',
    en: 'Forums or dialogues with children',
    definition: 'forums or dialogues between commune leaders and children held in W',
    from: ['evidence'],
  },
  {
    id: 'part.clubs',
    vi: 'Câu lạc bộ, nhóm trẻ em nòng cốt',
    en: 'Children’s clubs or core groups',
    definition: 'clubs or core groups active on D (at least one meeting in the last 90 days)',
    from: ['evidence'],
  },
  survey(
    'survey.childValid',
    'Phiếu hợp lệ của trẻ em',
    'Valid forms of children',
    'respondents 7 to under 16',
  ),
  survey(
    'survey.childOk',
    'Phiếu trẻ em hài lòng',
    'Satisfied children',
    '“hài lòng” or “rất hài lòng”',
    'child',
  ),
  survey(
    'survey.adultValid',
    'Phiếu hợp lệ của người dân',
    'Valid forms of residents',
    'residents 18 and over',
  ),
  survey(
    'survey.adultOk',
    'Phiếu người dân hài lòng',
    'Satisfied residents',
    '“hài lòng” or “rất hài lòng”',
    'adult',
  ),
]

function unit(id: string, vi: string, en: string, what: string): Measure {
  return { id, vi, en, definition: `of unit.all, with ${what}`, from: ['evidence'], of: 'unit.all' }
}

function survey(id: string, vi: string, en: string, who: string, of?: 'child' | 'adult'): Measure {
  const measure: Measure = { id, vi, en, definition: `forms collected in W: ${who}`, from: ['evidence'] }
  return of ? { ...measure, of: `survey.${of}Valid` } : measure
}
