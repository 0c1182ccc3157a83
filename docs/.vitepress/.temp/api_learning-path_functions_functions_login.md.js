import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: login()","description":"","frontmatter":{},"headers":[],"relativePath":"api/learning-path/functions/functions/login.md","filePath":"api/learning-path/functions/functions/login.md"}');
const _sfc_main = { name: "api/learning-path/functions/functions/login.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">learning-path/functions</a> / login</p><h1 id="function-login" tabindex="-1">Function: login() <a class="header-anchor" href="#function-login" aria-label="Permalink to &quot;Function: login()&quot;">​</a></h1><blockquote><p><strong>login</strong>(<code>client</code>, <code>variables</code>, <code>options?</code>): <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<code>string</code>&gt;</p></blockquote><p>Logs a learner in and returns their <code>authToken</code>, for <code>asLearner</code>. Its lifetime is a setting of the learner&#39;s role. Uses the mutation <code>Login</code>, which is not in the reference: it is known from Thought Industries&#39; own clients and an older schema. Both known forms of its response are supported; when the server has the newer one, the first login takes two requests.</p><p>Throws an <code>AuthenticationError</code> for a wrong address or password, a <code>PermissionError</code> for an account that is disabled, needs a new password or has an unconfirmed address, and a <code>RateLimitError</code> after too many attempts. Their <code>status</code> follows from the message: the platform sends them with status 200.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Parameter</th><th>Type</th></tr></thead><tbody><tr><td><code>client</code></td><td><code>Client</code></td></tr><tr><td><code>variables</code></td><td><a href="./../interfaces/LoginVariables.html"><code>LoginVariables</code></a></td></tr><tr><td><code>options?</code></td><td><a href="./../../../learning-platforms/interfaces/CallOptions.html"><code>CallOptions</code></a></td></tr></tbody></table><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<code>string</code>&gt;</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learning-path/functions/functions/login.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const login = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  login as default
};
