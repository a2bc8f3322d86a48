import type { Code } from './code.ts'

/**
 * Flags of children at risk of falling into special circumstances. No closed national list is known; the concept is
 * likely from usage, the labels are unverified, provinces may edit the list (`domain/book.md` 7.3).
 */
export interface RiskFlag extends Code {
  /** Parents' HIV, drugs, crime and violence: officer and leader only (`domain/book.md` 13.2.3). */
  officeOnly: boolean
}

export const riskFlags: readonly RiskFlag[] = [
  flag('poor', 'Hộ nghèo', 'Poor household'),
  flag('near-poor', 'Hộ cận nghèo', 'Near-poor household'),
  flag('parents-apart', 'Cha mẹ ly hôn, ly thân', 'Parents divorced or separated'),
  flag('one-parent-dead', 'Mồ côi cha hoặc mẹ', 'Lost one parent'),
  flag(
    'parent-crime',
    'Cha hoặc mẹ vi phạm pháp luật, đang chấp hành án',
    'Parent in prison or on trial',
    true,
  ),
  flag('parent-drugs', 'Cha hoặc mẹ nghiện ma túy', 'Parent addicted to drugs', true),
  flag('parent-hiv', 'Cha hoặc mẹ nhiễm HIV', 'Parent with HIV', true),
  flag('family-violence', 'Gia đình có bạo lực', 'Violence in the family', true),
  flag(
    'parents-away',
    'Cha mẹ đi làm ăn xa, sống với ông bà, người thân',
    'Parents work far away; lives with grandparents or relatives',
  ),
  flag('dropped-out', 'Bỏ học', 'Left school'),
  flag('labour-away', 'Làm việc xa gia đình', 'Works away from the family'),
  flag('labour-risk', 'Có nguy cơ lao động trái quy định', 'At risk of unlawful labour'),
  flag('first-offence', 'Vi phạm pháp luật lần đầu, chậm tiến', 'First offence'),
  flag('severe-injury', 'Tai nạn thương tích nặng', 'Severe injury'),
  flag('grave-illness', 'Bệnh hiểm nghèo không thuộc hộ nghèo', 'Grave illness, household not poor'),
  flag('mild-disability', 'Khuyết tật nhẹ', 'Mild disability'),
  flag('disaster', 'Thiên tai, dịch bệnh', 'Disaster or epidemic'),
  flag('child-marriage', 'Tảo hôn', 'Child marriage'),
  flag('other-hardship', 'Hoàn cảnh khó khăn khác', 'Other hardship'),
]

/** Flags that a collaborator may record. */
export const collaboratorFlags: readonly RiskFlag[] = riskFlags.filter((entry) => !entry.officeOnly)

function flag(code: string, vi: string, en: string, officeOnly = false): RiskFlag {
  return { code, vi, en, officeOnly, status: 'unverified', source: 'book.md 7.3' }
}
