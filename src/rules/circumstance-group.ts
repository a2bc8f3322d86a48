import type { Code } from './code.ts'

/**
 * One of the 14 groups of children in special circumstances: Law on Children 102/2016/QH13, Art. 10(1). The numeric
 * code is the product's own; `letter` is the point of the law (`domain/book.md` 7.1).
 */
export interface CircumstanceGroup extends Code {
  letter: string
  /** Article of Decree 56/2017/NĐ-CP that details the group; only 3, 12 and 15 are confirmed, the rest by order. */
  article: number
  /** Why the group is sensitive under Decree 356/2025, or null. */
  sensitive: 'health' | 'crime' | 'health-crime' | 'abuse' | null
  /** Whether only officer and leader may ever receive the record (`domain/book.md` 13.2.3). */
  officeOnly: boolean
}

export const circumstanceGroups: readonly CircumstanceGroup[] = [
  group('01', 'a', 'Trẻ em mồ côi cả cha và mẹ', 'Children who lost both parents', null),
  group('02', 'b', 'Trẻ em bị bỏ rơi', 'Abandoned children', null),
  group('03', 'c', 'Trẻ em không nơi nương tựa', 'Children without anyone to rely on', null),
  group('04', 'd', 'Trẻ em khuyết tật', 'Children with disabilities', 'health'),
  group('05', 'đ', 'Trẻ em nhiễm HIV/AIDS', 'Children with HIV/AIDS', 'health', true),
  group('06', 'e', 'Trẻ em vi phạm pháp luật', 'Children who broke the law', 'crime', true),
  group('07', 'g', 'Trẻ em nghiện ma túy', 'Children addicted to drugs', 'health-crime', true),
  group(
    '08',
    'h',
    'Trẻ em phải bỏ học kiếm sống chưa hoàn thành phổ cập giáo dục trung học cơ sở',
    'Children who left school to earn a living before completing lower secondary education',
    null,
  ),
  group(
    '09',
    'i',
    'Trẻ em bị tổn hại nghiêm trọng về thể chất và tinh thần do bị bạo lực',
    'Children gravely harmed in body and mind by violence',
    'abuse',
    true,
  ),
  group('10', 'k', 'Trẻ em bị bóc lột', 'Exploited children', 'abuse', true),
  group('11', 'l', 'Trẻ em bị xâm hại tình dục', 'Sexually abused children', 'abuse', true),
  group('12', 'm', 'Trẻ em bị mua bán', 'Trafficked children', 'abuse', true),
  group(
    '13',
    'n',
    'Trẻ em mắc bệnh hiểm nghèo hoặc bệnh phải điều trị dài ngày thuộc hộ nghèo hoặc hộ cận nghèo',
    'Children with a grave or long-term illness in poor or near-poor households',
    'health',
  ),
  group(
    '14',
    'o',
    'Trẻ em di cư, trẻ em lánh nạn, tị nạn chưa xác định được cha mẹ hoặc không có người chăm sóc',
    'Migrant and refugee children without known parents or a carer',
    null,
  ),
]

/** Groups that a collaborator may record; the others go through “Báo riêng cán bộ” (`design/product.md` J3). */
export const collaboratorGroups: readonly CircumstanceGroup[] = circumstanceGroups.filter(
  (entry) => !entry.officeOnly,
)

/** The codes of the 14 groups, for `hcdb.all`. */
export const circumstanceGroupCodes: ReadonlySet<string> = new Set(
  circumstanceGroups.map((entry) => entry.code),
)

function group(
  code: string,
  letter: string,
  vi: string,
  en: string,
  sensitive: CircumstanceGroup['sensitive'],
  officeOnly = false,
): CircumstanceGroup {
  const article = Number(code) + 2
  return { code, letter, article, vi, en, sensitive, officeOnly, status: 'confirmed', source: 'W33' }
}
