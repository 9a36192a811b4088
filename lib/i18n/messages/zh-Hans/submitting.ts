export const submitting = {};
