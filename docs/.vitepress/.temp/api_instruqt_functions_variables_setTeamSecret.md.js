import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: setTeamSecret","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/functions/variables/setTeamSecret.md","filePath":"api/instruqt/functions/variables/setTeamSecret.md"}');
const _sfc_main = { name: "api/instruqt/functions/variables/setTeamSecret.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">instruqt/functions</a> / setTeamSecret</p><h1 id="variable-setteamsecret" tabindex="-1">Variable: setTeamSecret <a class="header-anchor" href="#variable-setteamsecret" aria-label="Permalink to &quot;Variable: setTeamSecret&quot;">​</a></h1><blockquote><p><code>const</code> <strong>setTeamSecret</strong>: ((<code>client</code>, ...<code>args</code>) =&gt; <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../type-aliases/TeamSecretSummary.html"><code>TeamSecretSummary</code></a> | <code>null</code>&gt;) &amp; <code>object</code></p></blockquote><p>Stores a secret of a team and replaces an existing one of the same name. The platform decodes the stored value as base64 where it is used, so a plain value breaks the sandbox later: this method encodes it. Neither form is included in any error, log line or event.</p><h2 id="type-declaration" tabindex="-1">Type Declaration <a class="header-anchor" href="#type-declaration" aria-label="Permalink to &quot;Type Declaration&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Name</th><th>Type</th></tr></thead><tbody><tr><td><code>id</code></td><td><code>string</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/functions/variables/setTeamSecret.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const setTeamSecret = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  setTeamSecret as default
};
