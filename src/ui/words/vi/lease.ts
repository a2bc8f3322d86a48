/** How long a phone may be read that does not reach its server. */
export const leaseWords = {
  'lease.strip':
    'Máy lâu chưa kết nối. Còn dùng được {count} ngày nữa, sau đó tạm đóng phần xem. Hãy đến chỗ có mạng một lần.',
  'lease.title': 'Tạm đóng phần xem',
  'lease.safe': 'Không mất gì cả. Trên máy còn {count} mục chưa gửi, sẽ tự gửi khi có mạng.',
  'lease.why':
    'Máy đã dùng {count} ngày mà chưa kết nối với cơ quan. Để giữ kín thông tin của các cháu, sổ tạm không cho xem.',
  'lease.do': 'Đến chỗ có mạng một lần, sổ tự mở lại. Nếu vẫn không được, gọi cán bộ trẻ em.',
  'lease.connect': 'Kết nối ngay',
  'lease.busy': 'Đang kết nối…',
  'lease.write': 'Vẫn ghi được:',
} as const
