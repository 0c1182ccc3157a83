// A separate output, loaded with the first REST call.
export { default as ky } from 'ky';
