/** Comparing what is on this phone with the office. */
export const agreementWords = {
  'agreement.title': 'Đối chiếu với {unit}',
  'agreement.hint': 'So từng mục trên máy này với sổ ở {unit}. Máy tự làm mỗi tuần một lần khi có mạng.',
  'agreement.action': 'Đối chiếu ngay',
  'agreement.busy': 'Đang đối chiếu…',
  'agreement.due': 'Sẽ đối chiếu ngay khi có mạng.',
  'agreement.equal': 'Khớp. Đối chiếu lúc {clock}',
  'agreement.repaired': 'Đã sửa {count} mục, nay đã khớp. Đối chiếu lúc {clock}',
  'agreement.differs':
    'Còn chỗ chưa khớp, đối chiếu lúc {clock}. Máy sẽ thử lại vào ngày mai. Hãy báo cán bộ trẻ em.',
} as const
