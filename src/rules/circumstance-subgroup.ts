/**
 * Subgroups of the 14 groups: Decree 56/2017/NĐ-CP, arts 3–16 (`domain/book.md` 7.2). Editable data: only entries
 * with `verified: true` were read word for word; nothing may require a subgroup.
 */
export interface CircumstanceSubgroup {
  code: string
  group: string
  vi: string
  en: string
  verified: boolean
  source: string
}

export const circumstanceSubgroups: readonly CircumstanceSubgroup[] = [
  verified('01.1', 'W37', 'Không có người chăm sóc', 'Without a carer'),
  verified(
    '01.2',
    'W37',
    'Được nuôi dưỡng trong cơ sở cung cấp dịch vụ bảo vệ trẻ em hoặc cơ sở trợ giúp xã hội',
    'In a child-protection or social-support facility',
  ),
  verified('01.3', 'W37', 'Sống với người thân thích', 'Lives with relatives'),
  verified(
    '01.4',
    'W37',
    'Được nhận chăm sóc thay thế bởi cá nhân, gia đình không phải người thân thích, trừ trường hợp được nhận làm con nuôi',
    'In alternative care of people who are not relatives, adoption excepted',
  ),
  verified('02.1', 'W37', 'Bị bỏ rơi chưa được chăm sóc thay thế', 'Abandoned, not yet in alternative care'),
  verified('02.2', 'W37', 'Bị bỏ rơi được chăm sóc thay thế', 'Abandoned, in alternative care'),
  verified(
    '03.1',
    'W37',
    'Mồ côi cha hoặc mẹ và người còn lại mất tích theo quy định của pháp luật',
    'One parent dead, the other missing by law',
  ),
  verified(
    '03.2',
    'W37',
    'Mồ côi cha hoặc mẹ và người còn lại đang hưởng chế độ chăm sóc, nuôi dưỡng tại cơ sở trợ giúp xã hội hoặc không còn khả năng chăm sóc, nuôi dưỡng',
    'One parent dead, the other in a social-support facility or unable to care',
  ),
  verified(
    '03.3',
    'W37',
    'Mồ côi cha hoặc mẹ và người còn lại đang chấp hành án phạt tù tại trại giam hoặc đang chấp hành quyết định đưa vào cơ sở giáo dục bắt buộc, cơ sở cai nghiện bắt buộc',
    'One parent dead, the other in prison or a compulsory facility',
  ),
  verified(
    '03.4',
    'W37',
    'Có cả cha và mẹ mất tích theo quy định của pháp luật',
    'Both parents missing by law',
  ),
  unverified(
    '03.5',
    'Có cha hoặc mẹ mất tích và người còn lại đang hưởng chế độ tại cơ sở trợ giúp xã hội hoặc không còn khả năng chăm sóc',
    'One parent missing, the other in a facility or unable to care',
  ),
  unverified(
    '03.6',
    'Có cha hoặc mẹ mất tích và người còn lại đang chấp hành án',
    'One parent missing, the other serving a sentence',
  ),
  unverified('03.7', 'Có cả cha và mẹ không còn khả năng chăm sóc trẻ em', 'Both parents unable to care'),
  unverified('03.8', 'Có cả cha và mẹ đang chấp hành án phạt tù', 'Both parents in prison'),
  unverified(
    '03.9',
    'Có cả cha và mẹ đang hưởng chế độ tại cơ sở trợ giúp xã hội',
    'Both parents in a social-support facility',
  ),
  unverified(
    '03.10',
    'Một người đang hưởng chế độ tại cơ sở trợ giúp xã hội và người còn lại đang chấp hành án phạt tù tại trại giam hoặc đang chấp hành quyết định đưa vào cơ sở giáo dục bắt buộc, cơ sở cai nghiện bắt buộc',
    'One parent in a social-support facility, the other in prison or a compulsory facility',
  ),
  verified(
    '03.11',
    'W37',
    'Sống trong gia đình có cả cha và mẹ trong độ tuổi trẻ em',
    'Both parents are children themselves',
  ),
  verified(
    '03.12',
    'W37',
    'Có cả cha và mẹ bị hạn chế quyền làm cha mẹ hoặc tạm thời cách ly khỏi cha hoặc mẹ theo quy định của pháp luật',
    'Parental rights limited, or temporarily separated from a parent by law',
  ),
  unverified('04.1', 'Khuyết tật đặc biệt nặng', 'Especially severe disability'),
  unverified('04.2', 'Khuyết tật nặng', 'Severe disability'),
  unverified(
    '08.1',
    'Bỏ học kiếm sống không có người chăm sóc',
    'Left school to earn a living, without a carer',
  ),
  unverified(
    '08.2',
    'Bỏ học kiếm sống cùng cha, mẹ hoặc người chăm sóc',
    'Left school to earn a living with parents or a carer',
  ),
  unverified(
    '09.1',
    'Bị tổn hại nghiêm trọng về thể chất do bị bạo lực',
    'Gravely harmed in body by violence',
  ),
  unverified(
    '09.2',
    'Bị tổn hại nghiêm trọng về tinh thần do bị bạo lực',
    'Gravely harmed in mind by violence',
  ),
  verified(
    '10.1',
    'W36',
    'Trẻ em bị bắt buộc tham gia lao động trái quy định của pháp luật về lao động',
    'Forced into unlawful labour',
  ),
  verified('11.1', 'W42', 'Bị hiếp dâm', 'Raped'),
  verified('11.2', 'W42', 'Bị cưỡng dâm', 'Forced sexual intercourse'),
  verified('11.3', 'W42', 'Bị giao cấu', 'Sexual intercourse with a child'),
  verified('11.4', 'W42', 'Bị dâm ô', 'Molested'),
  verified(
    '11.5',
    'W42',
    'Bị sử dụng vào mục đích mại dâm, khiêu dâm dưới mọi hình thức',
    'Used for prostitution or pornography in any form',
  ),
  unverified('12.1', 'Bị mua bán trở về sống với cha mẹ, người chăm sóc', 'Returned to parents or a carer'),
  unverified('12.2', 'Bị mua bán trở về nhưng không sống với cha mẹ', 'Returned, not living with parents'),
  verified(
    '13.1',
    'W35',
    'Thuộc hộ nghèo mắc bệnh hiểm nghèo hoặc bệnh phải điều trị dài ngày theo quy định của cơ quan có thẩm quyền',
    'Grave or long-term illness, poor household',
  ),
  verified(
    '13.2',
    'W35',
    'Thuộc hộ cận nghèo mắc bệnh hiểm nghèo hoặc bệnh phải điều trị dài ngày theo quy định của cơ quan có thẩm quyền',
    'Grave or long-term illness, near-poor household',
  ),
]

/**
 * Subgroups of group 03 that tell of a parent in prison, in compulsory treatment or whose rights a court has limited. The group may be known to whoever
 * sees the child, this may not (`domain/book.md` 13.2.3); a record of group 03 must not carry it.
 */
const tellsOfCrime: ReadonlySet<string> = new Set(['03.3', '03.6', '03.8', '03.10', '03.12'])

/** The subgroups of one of the 14 groups that a record of the group may carry. */
export function offeredSubgroups(group: string): readonly CircumstanceSubgroup[] {
  return subgroupsOf(group).filter(({ code }) => !tellsOfCrime.has(code))
}

/** The subgroups of one of the 14 groups. */
export function subgroupsOf(group: string): readonly CircumstanceSubgroup[] {
  return circumstanceSubgroups.filter((entry) => entry.group === group)
}

function verified(code: string, source: string, vi: string, en: string): CircumstanceSubgroup {
  return { code, group: code.slice(0, 2), vi, en, verified: true, source }
}

function unverified(code: string, vi: string, en: string): CircumstanceSubgroup {
  return { code, group: code.slice(0, 2), vi, en, verified: false, source: 'book.md 7.2' }
}
