import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: InstruqtSandboxConveniences","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/interfaces/InstruqtSandboxConveniences.md","filePath":"api/instruqt/interfaces/InstruqtSandboxConveniences.md"}');
const _sfc_main = { name: "api/instruqt/interfaces/InstruqtSandboxConveniences.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / InstruqtSandboxConveniences</p><h1 id="interface-instruqtsandboxconveniences" tabindex="-1">Interface: InstruqtSandboxConveniences <a class="header-anchor" href="#interface-instruqtsandboxconveniences" aria-label="Permalink to &quot;Interface: InstruqtSandboxConveniences&quot;">​</a></h1><p>Convenience methods of <code>instruqt.sandboxes</code>.</p><h2 id="methods" tabindex="-1">Methods <a class="header-anchor" href="#methods" aria-label="Permalink to &quot;Methods&quot;">​</a></h2><h3 id="waitfor" tabindex="-1">waitFor() <a class="header-anchor" href="#waitfor" aria-label="Permalink to &quot;waitFor()&quot;">​</a></h3><blockquote><p><strong>waitFor</strong>(<code>variables</code>, <code>options?</code>): <a href="./../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../type-aliases/Sandbox.html"><code>Sandbox</code></a>&gt;</p></blockquote><p>Waits until a sandbox has a state, by default until it can be used: <code>created</code>, <code>claimed</code> or <code>active</code>. (<code>pooled</code> sandboxes have no user yet.) Polls <code>get</code> with increasing intervals, for 10 minutes unless you set <code>deadline</code>. Unknown states continue the wait.</p><p>Throws a <code>StateError</code> when the sandbox does not exist, or has a final state (<code>failed</code>, <code>stopped</code>, <code>cleaning</code>, <code>cleaned</code>) that cannot lead to the expected one, and a <code>DeadlineError</code> with the last state.</p><h4 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h4><table tabindex="0"><thead><tr><th>Parameter</th><th>Type</th></tr></thead><tbody><tr><td><code>variables</code></td><td><a href="./../type-aliases/GetSandboxVariables.html"><code>GetSandboxVariables</code></a></td></tr><tr><td><code>options?</code></td><td><a href="./WaitForSandboxOptions.html"><code>WaitForSandboxOptions</code></a></td></tr></tbody></table><h4 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><a href="./../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../type-aliases/Sandbox.html"><code>Sandbox</code></a>&gt;</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/interfaces/InstruqtSandboxConveniences.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const InstruqtSandboxConveniences = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  InstruqtSandboxConveniences as default
};
