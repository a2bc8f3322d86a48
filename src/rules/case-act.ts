import { codesOf } from './code.ts'

/**
 * Forms of harm to a child: “bạo lực, bóc lột, xâm hại tình dục, mua bán, bỏ rơi, bỏ mặc trẻ em và các hình thức gây tổn
 * hại khác”, Law on Children Art. 4 (`domain/book.md` W107). The online environment is named by the plans (P1-51).
 */
export const caseActs = [
  ...codesOf('likely', 'W107', [
    ['violence', 'Bạo lực', 'Violence'],
    ['exploitation', 'Bóc lột', 'Exploitation'],
    ['sexual', 'Xâm hại tình dục', 'Sexual abuse'],
    ['trafficking', 'Mua bán', 'Trafficking'],
    ['abandonment', 'Bỏ rơi', 'Abandonment'],
    ['neglect', 'Bỏ mặc', 'Neglect'],
    ['otherHarm', 'Hình thức gây tổn hại khác', 'Other harm'],
  ]),
  ...codesOf('product', 'P1-51', [['online', 'Trên môi trường mạng', 'Online']]),
]

/**
 * What may be done for a case, for the follow-up log. Legal aid and the friendly investigation room are asked for by
 * the plans (P1-84, P1-89); first care and keeping evidence are duties of Art. 31 (`domain/book.md` 11).
 */
export const caseDeeds = [
  ...codesOf('product', 'book.md 11', [
    ['visit', 'Thăm trẻ em, gia đình', 'Visit to child or family'],
    ['call', 'Gọi điện, trao đổi', 'Telephone call'],
    ['meeting', 'Họp nhóm, họp ca', 'Case meeting'],
  ]),
  ...codesOf('confirmed', 'W108', [
    ['firstCare', 'Chăm sóc y tế ban đầu', 'First medical care'],
    ['police', 'Phối hợp công an', 'With the police'],
    ['evidence', 'Giữ đồ vật, tài liệu về thương tích', 'Kept objects and documents about injuries'],
  ]),
  ...codesOf('product', 'P1-84', [['legalAid', 'Chuyển trợ giúp pháp lý', 'Referred to legal aid']]),
  ...codesOf('product', 'P1-89', [
    ['friendlyRoom', 'Đã dùng phòng điều tra thân thiện', 'Child-friendly investigation room used'],
  ]),
  ...codesOf('product', 'book.md 11', [
    ['service', 'Dịch vụ hỗ trợ khác', 'Another service'],
    ['other', 'Việc khác', 'Something else'],
  ]),
]
