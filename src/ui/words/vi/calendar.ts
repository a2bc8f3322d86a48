/** The reporting calendar of the commune, its reminders, the end of a round. */
export const calendarWords = {
  'calendar.title': 'Lịch báo cáo',
  'calendar.none': 'Chưa chọn lịch báo cáo; đợt rà soát theo tháng.',
  'calendar.choose': 'Chọn lịch báo cáo',
  'calendar.help':
    'Đợt rà soát kết thúc vào ngày chốt số liệu của một báo cáo. Ngày chốt dưới đây là đề xuất, chưa có trong kế hoạch nào: sửa theo hướng dẫn ở nơi nhận báo cáo.',
  'calendar.template': 'Theo kế hoạch',
  'calendar.cutoff': 'Ngày chốt số liệu, {report}',
  'calendar.cutoffWrong': 'Ghi ngày và tháng, ví dụ 28/2',
  'calendar.before': 'Nộp trước ngày {date}',
  'calendar.receiver': 'Nơi nhận báo cáo',
  'calendar.receiverWas': 'Trong kế hoạch: {body}, nay không còn cấp huyện',
  'calendar.period.quarter1': 'báo cáo quý I {year}',
  'calendar.period.months6': 'báo cáo 6 tháng {year}',
  'calendar.period.months9': 'báo cáo 9 tháng {year}',
  'calendar.period.year': 'báo cáo năm {year}',
  'calendar.due': 'Xã, phường nộp {report} trước ngày {date}',
  'calendar.left': 'còn {days} ngày',
  'calendar.lastDay': 'hôm nay là ngày cuối',
  'calendar.cutoffOn': 'Chốt số liệu hết ngày {date}.',
  'calendar.roundEnds': 'Đợt rà soát kết thúc ngày {date}',
} as const
