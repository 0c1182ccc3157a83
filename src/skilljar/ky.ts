// An output of its own, loaded with the first REST call.
export { default as ky } from 'ky';
