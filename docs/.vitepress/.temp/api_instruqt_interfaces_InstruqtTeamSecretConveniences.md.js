import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: InstruqtTeamSecretConveniences","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/interfaces/InstruqtTeamSecretConveniences.md","filePath":"api/instruqt/interfaces/InstruqtTeamSecretConveniences.md"}');
const _sfc_main = { name: "api/instruqt/interfaces/InstruqtTeamSecretConveniences.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / InstruqtTeamSecretConveniences</p><h1 id="interface-instruqtteamsecretconveniences" tabindex="-1">Interface: InstruqtTeamSecretConveniences <a class="header-anchor" href="#interface-instruqtteamsecretconveniences" aria-label="Permalink to &quot;Interface: InstruqtTeamSecretConveniences&quot;">​</a></h1><p>Convenience methods of <code>instruqt.teamSecrets</code>.</p><h2 id="methods" tabindex="-1">Methods <a class="header-anchor" href="#methods" aria-label="Permalink to &quot;Methods&quot;">​</a></h2><h3 id="set" tabindex="-1">set() <a class="header-anchor" href="#set" aria-label="Permalink to &quot;set()&quot;">​</a></h3><blockquote><p><strong>set</strong>(<code>variables</code>, <code>options?</code>): <a href="./../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../type-aliases/TeamSecretSummary.html"><code>TeamSecretSummary</code></a> | <code>null</code>&gt;</p></blockquote><p>Stores a secret with its plain value and replaces an existing one of the same name. <code>upsert</code> requires an encoded value: a plain one breaks the sandbox later. The value is not included in any error, log line or event. Safe to repeat.</p><h4 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h4><table tabindex="0"><thead><tr><th>Parameter</th><th>Type</th></tr></thead><tbody><tr><td><code>variables</code></td><td><a href="./SetTeamSecretVariables.html"><code>SetTeamSecretVariables</code></a></td></tr><tr><td><code>options?</code></td><td><a href="./../../learning-platforms/interfaces/CallOptions.html"><code>CallOptions</code></a></td></tr></tbody></table><h4 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><a href="./../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../type-aliases/TeamSecretSummary.html"><code>TeamSecretSummary</code></a> | <code>null</code>&gt;</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/interfaces/InstruqtTeamSecretConveniences.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const InstruqtTeamSecretConveniences = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  InstruqtTeamSecretConveniences as default
};
