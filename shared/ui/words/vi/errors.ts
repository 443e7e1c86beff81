/** What a screen says when something other than the office's rules stands in the way. */
export const errors = {
  unexpected:
    'Có lỗi ngoài dự kiến. Việc đang làm chưa bị mất. Xin thử lại hoặc gọi người quản trị.',
  unreachable: 'Không liên lạc được với máy chủ của trung tâm.',
  notFound: 'Không có trang này.',
  notSignedIn: 'Phiên làm việc đã hết. Xin đăng nhập lại.',
  badRequest: 'Nội dung gửi đi chưa đúng mẫu.',
  tooLarge: 'Nội dung gửi đi quá dài.',
  tooMany: 'Có quá nhiều yêu cầu. Xin đợi một lát rồi thử lại.',
  oldVersion: 'Phiên bản của màn hình này đã cũ. Màn hình sẽ tự tải lại.',
  noStorage: 'Máy này không cho lưu dữ liệu, nên không thể cấp số hoặc nhận đánh giá.',
};
