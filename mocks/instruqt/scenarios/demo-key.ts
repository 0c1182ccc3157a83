/**
 * The public half of a key whose private half was discarded, in the platform's format: the label is PKCS#1, the content is
 * SubjectPublicKeyInfo.
 */
export const DEMO_PUBLIC_KEY = `-----BEGIN RSA PUBLIC KEY-----
MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAyCtemeAnul65CLChBZLl
urE+lupaCcYlSklPwbk+bt5N0Rg+VKHiz5AvGTxnbaZc8XXTuQTNyUJ/+PNJJFyH
qEf7ipSm95wSEfEmSbZh/TNuaZq/Zr61D9XDbj/TIlpgXGC8ZBERUGaRTvnLth5o
bSf8D2A5+rojFeekDyTAEkeAy6w2OVw2CdZsaSlG99VhNyzG23/M1g3sO3u6xlrU
XEevAwFq0M6mp5Xhe4UwA/C90fgQbmnERE0t81/G82X9frNPD9c2Mv5ChaKQNToT
V9f8z2A9Aenxd+Bqz5eROsZJfwS7m1BCb1GYIYqo2EQE/9naLk6ED13kARx2MEis
9wIDAQAB
-----END RSA PUBLIC KEY-----
`;
