import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: encryptLearnerDetails()","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/functions/functions/encryptLearnerDetails.md","filePath":"api/instruqt/functions/functions/encryptLearnerDetails.md"}');
const _sfc_main = { name: "api/instruqt/functions/functions/encryptLearnerDetails.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">instruqt/functions</a> / encryptLearnerDetails</p><h1 id="function-encryptlearnerdetails" tabindex="-1">Function: encryptLearnerDetails() <a class="header-anchor" href="#function-encryptlearnerdetails" aria-label="Permalink to &quot;Function: encryptLearnerDetails()&quot;">​</a></h1><blockquote><p><strong>encryptLearnerDetails</strong>(<code>publicKey</code>, <code>learner</code>): <code>Promise</code>&lt;<code>string</code>&gt;</p></blockquote><p>Encrypts a learner&#39;s details for the URL parameter <code>pii_tpg</code>, so that the URL contains no readable name or address. The details are encoded as a form (<code>fn</code>, <code>ln</code>, <code>e</code>) and encrypted with RSA-OAEP and SHA-256. The reference does not document this: it is known from a public client.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Parameter</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><code>publicKey</code></td><td><code>string</code></td><td>The team&#39;s <code>tpgPublicKey</code>: a SubjectPublicKeyInfo in PEM, with any label.</td></tr><tr><td><code>learner</code></td><td><a href="./../../interfaces/LearnerDetails.html"><code>LearnerDetails</code></a></td><td>-</td></tr></tbody></table><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Promise</code>&lt;<code>string</code>&gt;</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>InputError when the key cannot be read, or the details are too long for it.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/functions/functions/encryptLearnerDetails.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const encryptLearnerDetails = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  encryptLearnerDetails as default
};
