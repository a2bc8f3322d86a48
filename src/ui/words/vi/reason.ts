import type { ProblemReason, RefusalReason } from '#model/reason.ts'

/**
 * The one translation of reason codes: refusals of a change, problems of a request, outcomes of an action. A code
 * of the model without words does not compile.
 */
export const reasonWords = {
  'reason.malformed': 'máy chủ không đọc được mục này; hãy mở lại và lưu lần nữa',
  'reason.unknown-kind': 'máy chủ chưa hiểu loại mục này; giữ lại, sẽ gửi khi máy chủ cập nhật',
  'reason.unknown-entity': 'máy chủ chưa hiểu loại mục này; giữ lại, sẽ gửi khi máy chủ cập nhật',
  'reason.field-invalid': 'có chỗ ghi chưa đúng; mở lại để sửa',
  'reason.field-missing': 'còn thiếu một chỗ bắt buộc; mở lại để ghi thêm',
  'reason.field-unknown': 'máy chủ chưa hiểu một chỗ trong mục này',
  'reason.parent-missing': 'mục này thuộc về một mục khác chưa được nhận; sửa mục kia trước',
  'reason.not-permitted': 'tài khoản này không được ghi mục này; hỏi cán bộ trẻ em',
  'reason.not-your-area': 'hộ này không thuộc địa bàn được giao; hỏi cán bộ trẻ em',
  'reason.removed': 'mục này đã bị bỏ ở nơi khác',
  'reason.box-broken': 'máy chủ không mở được báo riêng này; hãy gọi điện báo lại',
  'reason.box-key-unknown': 'máy chủ không mở được báo riêng này; hãy gọi điện báo lại',
  'reason.box-empty': 'máy chủ vừa khôi phục và không còn báo riêng này; hãy gọi điện báo lại',
  'reason.no-sealing-key':
    'Máy này chưa nhận khóa của phường để niêm báo riêng. Gọi điện trước; khi có mạng bấm “Gửi ngay”.',
  'reason.number-taken': 'số này đã có hộ khác dùng; mở lại để ghi số khác',
  'reason.too-large': 'gửi quá nhiều một lúc; sẽ tự chia nhỏ và gửi lại',
  'reason.not-found': 'máy chủ không tìm thấy',
  'reason.not-enrolled': 'máy này chưa được nhận; xin cán bộ một mã mới',
  'reason.revoked': 'máy này đã bị thu quyền; liên hệ cán bộ trẻ em',
  'reason.code-unknown': 'Mã không đúng hoặc đã hết hạn. Xem lại từng chữ, hoặc xin mã mới.',
  'reason.too-many-tries': 'Thử quá nhiều lần. Chờ một lúc rồi thử lại.',
  'reason.forked': 'máy này có một bản sao khác đang gửi; liên hệ cán bộ trẻ em',
  'reason.out-of-order': 'thứ tự gửi bị lệch; sẽ tự gửi lại',
  'reason.epoch-changed': 'máy chủ vừa được khôi phục; sẽ tự gửi lại',
  'reason.client-too-old': 'ứng dụng đã cũ; hãy cập nhật khi có mạng',
  'reason.server-too-old': 'máy chủ chưa cập nhật; giữ lại và gửi sau',
  'reason.area-in-use': 'địa bàn vẫn còn hộ; gộp vào địa bàn khác trước',
  'reason.area-ended': 'địa bàn này đã ngừng dùng; chọn địa bàn khác',
  'reason.carry-broken':
    'Tệp không mở được: đã bị đổi hoặc hỏng trên đường đi, hoặc không phải do máy của phường, xã này ghi. Xin tệp khác.',
  'reason.account-ended': 'tài khoản này đã ngừng; tạo tài khoản mới',
  'reason.last-admin': 'phải còn ít nhất một quản trị đang mở được sổ; thêm quản trị khác và cấp mã trước',
  'reason.unavailable': 'máy chủ đang bận; sẽ tự gửi lại',
  'reason.bug': 'máy chủ gặp lỗi; sẽ tự gửi lại',
  'reason.offline': 'Đang không có mạng. Đến chỗ có mạng rồi thử lại.',
  'reason.other-tab': 'Sổ đang mở ở thẻ khác. Đóng thẻ kia rồi thử lại.',
  'reason.quota': 'Máy đã đầy. Xóa bớt ảnh, video rồi thử lại.',
  'reason.store-corrupt': 'Dữ liệu trên máy không mở được. Gọi cán bộ trẻ em.',
  'reason.no-storage': 'Trình duyệt này không cho lưu dữ liệu. Mở bằng Chrome.',
  'reason.wrong-pin': 'Mã PIN không đúng. Thử lại.',
  'reason.no-network': 'đang không có mạng; đến chỗ có mạng rồi thử lại',
  'reason.not-understood': 'mạng này chặn hoặc trả lời lạ; thử mạng khác',
  'reason.downgraded': 'máy chủ đang chạy bản cũ; sẽ tự gửi lại',
  'reason.stopped': 'đã dừng giữa chừng; sẽ tự gửi lại',
  'reason.store-failed': 'chưa ghi được vào máy; xóa bớt ảnh, video rồi thử lại',
  'reason.unknown-enrolment': 'Không thấy sổ này trên máy. Xin cán bộ một mã mới.',
  'reason.pin-short': 'Mã PIN cần ít nhất 6 số.',
  'reason.pin-trivial': 'Mã PIN này dễ đoán. Chọn các số khác.',
} as const satisfies Record<`reason.${RefusalReason | ProblemReason}`, string> &
  Record<`reason.${string}`, string>
